import type { ICredentialTestRequest, ICredentialType, INodeProperties } from 'n8n-workflow';
import { accountFields, loginFields } from './shared/accountFields';

/**
 * Login of a whole Zoom account through a Server-to-Server OAuth app. Built on n8n's OAuth2 login with
 * Zoom's own grant type, so that many items in parallel share one new token.
 * Follows https://developers.zoom.us/docs/internal-apps/s2s-oauth/
 */
export class ZoomServerToServerOAuth2Api implements ICredentialType {
	name = 'zoomServerToServerOAuth2Api';

	extends = ['oAuth2Api'];

	displayName = 'Zoom Server-to-Server OAuth2 API';

	icon = { light: 'file:../icons/zoom.svg', dark: 'file:../icons/zoom.dark.svg' } as const;

	documentationUrl =
		'https://github.com/n8n-nodes-zoom/n8n-nodes-zoom#zoom-server-to-server-oauth2-api';

	properties: INodeProperties[] = [
		{
			displayName: 'Grant Type',
			name: 'grantType',
			type: 'hidden',
			default: 'clientCredentials',
		},
		{
			displayName: 'Account ID',
			name: 'accountId',
			type: 'string',
			default: '',
			required: true,
			description: 'Shown under App Credentials of the Server-to-Server OAuth app',
		},
		{
			displayName: 'Client ID',
			name: 'clientId',
			type: 'string',
			default: '',
			required: true,
		},
		{
			displayName: 'Client Secret',
			name: 'clientSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
		},
		...accountFields,
		...loginFields,
		{
			displayName: 'Send Additional Body Properties',
			name: 'sendAdditionalBodyProperties',
			type: 'hidden',
			default: true,
		},
		{
			displayName: 'Additional Body Properties',
			name: 'additionalBodyProperties',
			type: 'hidden',
			default:
				'={{ JSON.stringify({ grant_type: "account_credentials", account_id: $self["accountId"].trim() }) }}',
		},
	];

	/** Passes once Zoom accepts the token; an app that may not list users is as good as any other. */
	test: ICredentialTestRequest = {
		request: {
			baseURL: '={{ $credentials.baseUrl }}',
			url: '/users',
			qs: { page_size: 1 },
			ignoreHttpStatusErrors: { ignore: true, except: [401] },
		},
	};
}
