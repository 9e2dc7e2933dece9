import { day, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher; an administrator',
	goodToKnow: [
		'**Active** gives one item for each user who hosted, with the number of meetings, participants and minutes. **Inactive** gives those who hosted nothing.',
		'Zoom takes a month at a time and keeps six months. A longer range is asked for in windows of 28 days and put together: a host is there once, with the sum of all, and Inactive lists who hosted nothing in the whole range. It is read whole whatever **Limit** says.',
	],
	call: (account) => ({ from: day(account, -14), to: day(account), limit: 20 }),
	target(account) {
		const { control, data } = account;
		const { id } = control.addMeeting({ userId: data.users[1].id });
		control.endMeeting({ id });
		return { required: { from: day(account, -14), to: day(account) }, values: {} };
	},
};

export default entry;
