import { byId, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants:
		'Any plan; an administrator for other users, and for names, license, host key and personal meeting',
	goodToKnow: [
		'An empty **User** means the connected user.',
		'Only what you add is changed. What you add is sent, also when it is off or emptied: so you can clear the department.',
		'**Phone Numbers**, **Custom Attributes**, **Licenses** and **Division IDs** take the place of what was there: enter all that the user is to have.',
		'A change of **Type** to Basic takes the license away. Zoom refuses it while the user has events of Zoom Events ahead.',
		"Plans have numbers, each twice the one before. Enter the number of Zoom's list of plans; all of its digits arrive, also those of the largest.",
		'**Group** is for users who have not accepted the invitation yet.',
		'An update with nothing in it is refused before it is sent.',
		'Zoom sends no user back. Use [Get](#get) to read it.',
	],
	call: ({ control }) => ({
		accountUserId: byId(control.addUser().id),
		updateFields: { dept: 'Research', job_title: 'Engineer' },
	}),
	target: ({ control }) => ({
		required: { accountUserId: byId(control.addUser().id), updateFields: { dept: 'Research' } },
		values: {
			dept: 'Sales',
			host_key: '123456',
			manager: 'ada@example.org',
			pmi: 5_550_123_456,
			plan_united_type: '32',
			zoom_one_type: 2 ** 28,
		},
	}),
};

export default entry;
