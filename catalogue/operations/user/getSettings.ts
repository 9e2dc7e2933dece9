import { byId, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Any plan; an administrator for other users',
	goodToKnow: [
		'An empty **User** means the connected user.',
		'The answer has groups, such as `schedule_meeting` and `recording`. **Only These Settings** under Options returns single settings, by the names that Zoom gives them.',
		'**Setting Group** returns another group in place of all others: authentication for meetings or recordings, or the security of meetings.',
		'When it runs as a tool of an AI Agent, the answer has no passcode.',
		'Who has not accepted the invitation has no settings yet; Zoom refuses then.',
	],
	call: ({ data }) => ({ accountUserId: byId(data.users[1].id) }),
	target: ({ data }) => ({
		required: { accountUserId: byId(data.users[1].id) },
		values: { custom_query_fields: 'host_video,waiting_room' },
	}),
};

export default entry;
