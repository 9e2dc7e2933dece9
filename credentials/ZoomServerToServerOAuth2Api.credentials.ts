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
import { string } from '../nodes/Zoom/form/builders';
import { redact, withoutValues } from '../nodes/Zoom/http/redact';
import { plain } from '../nodes/Zoom/http/zoomText';
import { accountFields, hidden, loginFields } from './shared/accountFields';

/** What to do, by Zoom's word for why it gives no token. */
const ADVICE: Record<string, string | undefined> = {
	access_denied: 'See whether the app is activated in Zoom.',
	invalid_client: 'Check the Client ID and the Client Secret.',
	invalid_grant: 'Check the Account ID.',
	invalid_request: 'Check the Account ID.',
	unauthorized_client: 'See whether the app is activated in Zoom.',
	unsupported_grant_type:
		'These are the credentials of another kind of app. Make a Server-to-Server OAuth app.',
};
/** Milliseconds that Zoom has to answer. */
const PATIENCE = 30_000;

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
		// n8n fails over the emptied token that preAuthentication is there for, if it sees its own grant type.
		hidden(
			'grantType',
			'Grant Type',
			'={{ $self["oauthTokenData"] === null ? "" : "clientCredentials" }}',
		),
		string(
			'accountId',
			'Account ID',
			'Shown under App Credentials of the Server-to-Server OAuth app',
			undefined,
			{ required: true },
		),
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
		hidden('sendAdditionalBodyProperties', 'Send Additional Body Properties', true),
		hidden(
			'additionalBodyProperties',
			'Additional Body Properties',
			'={{ JSON.stringify({ grant_type: "account_credentials", account_id: $self["accountId"].trim() }) }}',
		),
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
			disableFollowRedirect: true,
			timeout: PATIENCE,
		})) as IN8nHttpFullResponse;
		const answer = (body ?? {}) as IDataObject;
		if (answer.access_token) return { oauthTokenData: answer };
		const secrets = [clientSecret as string, `${clientId as string}:${clientSecret as string}`];
		const said = plain(withoutValues(String(answer.reason ?? ''), secrets), 200);
		const reason = said === '' ? `HTTP ${statusCode}` : redact(said, secrets);
		throw new UserError(
			`Zoom gave no access. ${adviceFor(answer, statusCode)} Zoom says: “${reason}”`,
		);
	}
}

function adviceFor({ error, reason }: IDataObject, status: number): string {
	if (status >= 300 && status < 400) {
		return 'Check the OAuth Base URL: it leads to another address, to which nothing was sent.';
	}
	if (/\bdisabled\b/i.test(plain(reason))) return 'Activate the app in Zoom.';
	return ADVICE[String(error)] ?? 'Try again later.';
}
