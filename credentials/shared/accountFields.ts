import type { INodeProperties } from 'n8n-workflow';
import { choice, string } from '../../nodes/Zoom/form/builders';

const custom = { show: { environment: ['custom'] } };

/** What both credentials ask about the Zoom account: where its API is and how many requests its plan allows. */
export const accountFields: INodeProperties[] = [
	choice(
		'environment',
		'Environment',
		'Where the Zoom account lives. Most accounts use Zoom.',
		[
			['Custom Base URL', 'custom', 'A regional host or a proxy'],
			['Zoom', 'zoom', 'The public Zoom service at zoom.us'],
			['Zoom for Government', 'zoomGov', 'The service at zoomgov.com'],
		],
		{ default: 'zoom' },
	),
	string(
		'apiUrl',
		'API Base URL',
		'Address of the Zoom API, with its version at the end',
		'https://eu01api.zoom.us/v2',
		{ default: 'https://api.zoom.us/v2', displayOptions: custom },
	),
	string(
		'oauthUrl',
		'OAuth Base URL',
		'Address of the Zoom login, without /oauth at the end',
		'https://zoom.us',
		{ default: 'https://zoom.us', displayOptions: custom },
	),
	choice(
		'plan',
		'Account Plan',
		'How fast Zoom lets this account ask. Requests are spaced to stay within the limits of the plan.',
		[
			['Business or Higher', 'business', 'Also Education and Enterprise'],
			['Free', 'free'],
			['Pro', 'pro'],
		],
		{ default: 'pro' },
	),
	hidden(
		'baseUrl',
		'Base URL',
		`={{ ${address('https://api.zoom.us/v2', 'https://api.zoomgov.com/v2', 'apiUrl')} }}`,
	),
];

const login = `={{ ${address('https://zoom.us', 'https://zoomgov.com', 'oauthUrl')} }}`;

/** The hidden fields that tell n8n's OAuth2 login how Zoom wants it: Basic header, no scope in the request. */
export const loginFields: INodeProperties[] = [
	hidden('authUrl', 'Authorization URL', `${login}/oauth/authorize`),
	hidden('accessTokenUrl', 'Access Token URL', `${login}/oauth/token`),
	hidden('scope', 'Scope', ''),
	hidden('authQueryParameters', 'Auth URI Query Parameters', ''),
	hidden('authentication', 'Authentication', 'header'),
];

/** A field that n8n reads and nobody sees. */
export function hidden(
	name: string,
	displayName: string,
	value: string | boolean,
): INodeProperties {
	return { displayName, name, type: 'hidden', default: value };
}

/** An expression: the address of the environment, or else the one in the field. */
function address(zoom: string, zoomGov: string, field: string): string {
	return `({ zoom: "${zoom}", zoomGov: "${zoomGov}" })[$self["environment"]] || $self["${field}"].trim().replace(/\\/+$/, "")`;
}
