import { byId, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Any plan; an administrator for other users',
	goodToKnow: [
		'An empty **User** means the connected user.',
		'**Simplify** leaves out pictures, addresses for chat and the like.',
		'Who has not accepted the invitation is found by email address only, and not any more once the invitation has expired.',
		"**Employee ID** under Options finds a user by the company's own number.",
		'When it runs as a tool of an AI Agent, the answer has neither host key nor the link of the personal meeting, which holds its passcode.',
	],
	call: ({ data }) => ({ accountUserId: byId(data.users[1].id) }),
};

export default entry;
