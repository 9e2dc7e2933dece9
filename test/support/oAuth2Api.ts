import type {
	ICredentialType,
	IDisplayOptions,
	INodeProperties,
	NodePropertyTypes,
} from 'n8n-workflow';

type Conditions = NonNullable<IDisplayOptions['show']>;

function field(
	name: string,
	type: NodePropertyTypes,
	defaultValue: INodeProperties['default'],
	show: Conditions = {},
): INodeProperties {
	return { displayName: name, name, type, default: defaultValue, displayOptions: { show } };
}

const hidden = (name: string, defaultValue: INodeProperties['default']): INodeProperties => ({
	displayName: name,
	name,
	type: 'hidden',
	default: defaultValue,
});

const ownField = (
	name: string,
	type: NodePropertyTypes,
	defaultValue: INodeProperties['default'],
) => ({
	...hidden(name, defaultValue),
	type,
	doNotInherit: true,
});

const choice = (name: string, values: string[], show: Conditions): INodeProperties => ({
	...field(name, 'options', values[0], show),
	options: values.map((value) => ({ name: value, value })),
});

const manual: Conditions = { useDynamicClientRegistration: [false] };
const withUser: Conditions = { ...manual, grantType: ['authorizationCode', 'pkce'] };
const inBody: Conditions = {
	...manual,
	grantType: ['clientCredentials'],
	authentication: ['body'],
};

/**
 * The fields of n8n's own "OAuth2 API" credential type, which comes with n8n and is in none of the
 * packages that the tests install: names, defaults, and when each is shown (fields that are not
 * shown do not reach a node).
 */
export const oAuth2Api: ICredentialType = {
	name: 'oAuth2Api',
	displayName: 'OAuth2 API',
	properties: [
		hidden('useDynamicClientRegistration', false),
		choice('grantType', ['authorizationCode', 'clientCredentials', 'pkce'], manual),
		field('serverUrl', 'string', '', { useDynamicClientRegistration: [true] }),
		field('authUrl', 'string', '', withUser),
		field('accessTokenUrl', 'string', '', manual),
		field('clientId', 'string', '', manual),
		hidden('clientCredentialType', 'clientSecret'),
		field('clientSecret', 'string', '', manual),
		hidden('privateKey', ''),
		hidden('certificate', ''),
		field('scope', 'string', '', manual),
		field('authQueryParameters', 'string', '', withUser),
		choice('authentication', ['header', 'body'], manual),
		field('sendAdditionalBodyProperties', 'boolean', false, inBody),
		field('additionalBodyProperties', 'json', '', {
			...inBody,
			sendAdditionalBodyProperties: [true],
		}),
		ownField('ignoreSSLIssues', 'boolean', false),
		ownField('tokenExpiredStatusCode', 'number', 401),
		field('oauthTokenData', 'json', {}),
	],
};
