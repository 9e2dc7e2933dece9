import type { OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'An administrator',
	goodToKnow: [
		'Without **Status**, Zoom lists active users only, and it lists one state at a time: use the node again for inactive and pending users.',
		'Who has not accepted the invitation may have no `id` yet. Use the email address then.',
		'There is no filter by email address: use [Get](#get), which takes one.',
		'**Include** under Options adds custom attributes or host keys. A host key makes anybody the host of a meeting; as a tool of an AI Agent the node leaves it out.',
	],
	call: () => ({ limit: 20 }),
};

export default entry;
