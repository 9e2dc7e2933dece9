import { byId, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'An administrator',
	goodToKnow: [
		'**Unlink From Account** takes the user out of the account. The person keeps a free Zoom account of their own, and can be invited again. It also takes back an invitation that nobody has accepted.',
		'**Delete Permanently** deletes the user with meetings, webinars, recordings and settings. It cannot be undone.',
		'**Transfer** names what another user keeps, and who that is with **Transfer To**. Both are needed: one without the other is refused before anything is sent, as Zoom would go ahead and transfer nothing.',
		"**User** has to be named: an empty field, or `me`, is refused and never means the connected user. Zoom deletes neither the account's owner nor users of Zoom Rooms, and unlinks no administrator.",
		'The request is not repeated when the connection breaks. A user who is gone already is told as such; **Succeed if Already Gone** under Options counts that as done.',
	],
	call: ({ control }) => ({ namedUserId: byId(control.addUser().id) }),
	target: ({ control, data }) => ({
		required: {
			namedUserId: byId(control.addUser().id),
			transfer: { transfer_email: data.users[1].email, transfer_docs: false },
		},
		values: { transfer_email: data.users[2].email },
	}),
	inWorkflow: { namedUserId: byId("={{ $('User: Create').last().json.email }}") },
};

export default entry;
