import {
	UserError,
	type ICredentialDataDecryptedObject,
	type ICredentialTestRequest,
	type ICredentialType,
	type IDataObject,
	type IHttpRequestHelper,
	type IN8nHttpFullResponse,
	type INodeProperties,
} from 'n8n-workflow';
import { accountFields, loginFields } from './shared/accountFields';

/** What to do, by Zoom's word for why it gives no token. */
const ADVICE: Record<string, string | undefined> = {
	invalid_client: 'Check the Client ID and the Client Secret.',
	invalid_request: 'Check the Account ID.',
};

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
			// n8n fails over the emptied token that preAuthentication is there for, if it sees its own grant type.
			default: '={{ $self["oauthTokenData"] === null ? "" : "clientCredentials" }}',
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

	/**
	 * Fetches the token where n8n does not: where the type of a new credential is changed in its window, n8n tests it
	 * with a token of null. All other tokens are fetched and renewed by n8n's OAuth2 login.
	 * @returns the token, or nothing where n8n has one or fetches it
	 * @throws UserError with the fields to check where Zoom refuses, n8n's own error where the network does
	 */
	async preAuthentication(
		this: IHttpRequestHelper,
		{
			oauthTokenData,
			accessTokenUrl,
			clientId,
			clientSecret,
			additionalBodyProperties,
		}: ICredentialDataDecryptedObject,
	): Promise<IDataObject> {
		if (oauthTokenData !== null) return {};
		const { body, statusCode } = (await this.helpers.httpRequest({
			method: 'POST',
			url: accessTokenUrl as string,
			auth: { username: clientId as string, password: clientSecret as string },
			body: new URLSearchParams(JSON.parse(additionalBodyProperties as string)),
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
		})) as IN8nHttpFullResponse & { body: IDataObject };
		if (body.access_token) return { oauthTokenData: body };
		const advice = ADVICE[String(body.error)] ?? 'Try again later.';
		const reason = body.reason ?? `HTTP ${statusCode}`;
		throw new UserError(`Zoom gave no access. ${advice} Zoom says: “${reason}”`);
	}
}
