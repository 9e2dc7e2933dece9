import type { INodeCredentialDescription, INodeProperties } from 'n8n-workflow';

/** Shows a field or credential for the login of one user only. */
export const forUser = { displayOptions: { show: { authentication: ['userOAuth2'] } } };

/** Shows it for the login of an account only. */
export const forAccount = {
	displayOptions: { show: { authentication: ['serverToServerOAuth2'] } },
};

/** The two credentials, for both nodes. */
export const credentials: INodeCredentialDescription[] = [
	{ name: 'zoomUserOAuth2Api', required: true, ...forUser },
	{ name: 'zoomServerToServerOAuth2Api', required: true, ...forAccount },
];

/** Which of the two a node uses. */
export const authentication: INodeProperties = {
	displayName: 'Authentication',
	name: 'authentication',
	type: 'options',
	options: [
		{
			name: 'User OAuth2',
			value: 'userOAuth2',
			description: 'Acts as the person who connects it',
		},
		{
			name: 'Server-to-Server OAuth2',
			value: 'serverToServerOAuth2',
			description: 'Acts for the whole Zoom account',
		},
	],
	default: 'userOAuth2',
};
