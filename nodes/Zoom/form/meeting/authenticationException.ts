import type { INodeProperties } from 'n8n-workflow';

/** People who join without signing in. */
export const authenticationException: INodeProperties = {
	displayName: 'Authentication Exceptions',
	name: 'authentication_exception',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add person',
	default: {},
	description: 'People who may join without signing in. Each gets an invitation of their own.',
	options: [
		{
			displayName: 'Person',
			name: 'person',
			values: [
				{
					displayName: 'Email',
					name: 'email',
					type: 'string',
					default: '',
					description: 'Address of the person',
					placeholder: 'e.g. name@email.com',
				},
				{
					displayName: 'Join URL',
					name: 'join_url',
					type: 'string',
					default: '',
					placeholder: 'e.g. https://zoom.us/w/85012345678?tk=abc',
					displayOptions: { show: { '/operation': ['update'] } },
					description: "The person's own link",
				},
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					default: '',
					placeholder: 'e.g. Jane Smith',
					description: 'How the person is called',
				},
			],
		},
	],
};
