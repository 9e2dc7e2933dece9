import type { INodeProperties } from 'n8n-workflow';

/** Which of the two credentials a node uses. */
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
