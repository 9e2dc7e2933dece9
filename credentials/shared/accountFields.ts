import type { INodeProperties } from 'n8n-workflow';

/** What both credentials ask about the Zoom account: where its API is and how many requests its plan allows. */
export const accountFields: INodeProperties[] = [
	{
		displayName: 'Environment',
		name: 'environment',
		type: 'options',
		options: [
			{ name: 'Custom Base URL', value: 'custom', description: 'A regional host or a proxy' },
			{ name: 'Zoom', value: 'zoom', description: 'The public Zoom service at zoom.us' },
			{ name: 'Zoom for Government', value: 'zoomGov', description: 'The service at zoomgov.com' },
		],
		default: 'zoom',
		description: 'Where the Zoom account lives. Most accounts use Zoom.',
	},
	{
		displayName: 'API Base URL',
		name: 'apiUrl',
		type: 'string',
		displayOptions: { show: { environment: ['custom'] } },
		default: 'https://api.zoom.us/v2',
		placeholder: 'e.g. https://eu01api.zoom.us/v2',
		description: 'Address of the Zoom API, with its version at the end',
	},
	{
		displayName: 'OAuth Base URL',
		name: 'oauthUrl',
		type: 'string',
		displayOptions: { show: { environment: ['custom'] } },
		default: 'https://zoom.us',
		placeholder: 'e.g. https://zoom.us',
		description: 'Address of the Zoom login, without /oauth at the end',
	},
	{
		displayName: 'Account Plan',
		name: 'plan',
		type: 'options',
		options: [
			{
				name: 'Business or Higher',
				value: 'business',
				description: 'Also Education and Enterprise',
			},
			{ name: 'Free', value: 'free' },
			{ name: 'Pro', value: 'pro' },
		],
		default: 'pro',
		description:
			'How fast Zoom lets this account ask. Requests are spaced to stay within the limits of the plan.',
	},
	{
		displayName: 'Base URL',
		name: 'baseUrl',
		type: 'hidden',
		default:
			'={{ ({ zoom: "https://api.zoom.us/v2", zoomGov: "https://api.zoomgov.com/v2" })[$self["environment"]] || $self["apiUrl"].trim().replace(/\\/+$/, "") }}',
	},
];

/** The hidden fields that tell n8n's OAuth2 login how Zoom wants it: Basic header, no scope in the request. */
export const loginFields: INodeProperties[] = [
	{
		displayName: 'Authorization URL',
		name: 'authUrl',
		type: 'hidden',
		default:
			'={{ ({ zoom: "https://zoom.us", zoomGov: "https://zoomgov.com" })[$self["environment"]] || $self["oauthUrl"].trim().replace(/\\/+$/, "") }}/oauth/authorize',
	},
	{
		displayName: 'Access Token URL',
		name: 'accessTokenUrl',
		type: 'hidden',
		default:
			'={{ ({ zoom: "https://zoom.us", zoomGov: "https://zoomgov.com" })[$self["environment"]] || $self["oauthUrl"].trim().replace(/\\/+$/, "") }}/oauth/token',
	},
	{
		displayName: 'Scope',
		name: 'scope',
		type: 'hidden',
		default: '',
	},
	{
		displayName: 'Auth URI Query Parameters',
		name: 'authQueryParameters',
		type: 'hidden',
		default: '',
	},
	{
		displayName: 'Authentication',
		name: 'authentication',
		type: 'hidden',
		default: 'header',
	},
];
