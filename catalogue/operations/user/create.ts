import type { OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher, and an administrator',
	goodToKnow: [
		'**Invite by Email** sends an invitation; the user is pending until the person accepts it. The other methods add the user at once, and Zoom has to allow each of them for the account.',
		'**Licensed** uses up a license. When none is left, Zoom refuses and nobody is created. **None** is for users of single sign-on only.',
		'An email address that Zoom knows already is refused: the person belongs to this account or to another one.',
		"Plans have numbers, each twice the one before. Enter the number of Zoom's list of plans; all of its digits arrive, also those of the largest.",
		'Zoom takes 50 invitations a day on Free, 1,500 on Pro and 10,000 on Business or higher, and one new user at a time.',
		'When the connection breaks, the request is not repeated. Look with [Get](#get) by the email address before you run it again.',
	],
	call: ({ data }) => ({
		newUserEmail: `robin.lee${data.users.length}@example.com`,
		additionalFields: { first_name: 'Robin', last_name: 'Lee' },
	}),
	target: ({ data }) => ({
		required: { newUserEmail: `robin.lee${data.users.length}@example.com` },
		values: {
			'user_info.email': `sam.lee${data.users.length}@example.com`,
			'user_info.password': 'Blue-Lake-42',
			'user_info.plan_united_type': '32',
			'user_info.feature.zoom_one_type': 2 ** 28,
		},
	}),
	inWorkflow: {
		newUserEmail: "={{ 'robin.lee.' + $now.toMillis() + '@example.com' }}",
		additionalFields: { first_name: 'Robin', last_name: 'Lee' },
	},
};

export default entry;
