import { day, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher; an administrator',
	goodToKnow: [
		'Lists sessions of meetings and webinars that are over, each with its UUID.',
		'Meetings in which a single person was are left out, unless **Filters > Meetings** is With One Participant.',
		'Zoom takes a month at a time and keeps six months. A longer range is cut into windows of 28 days, the latest first, each a request of its own; you get one list.',
		'**Simplify** keeps topic, host, times and counts.',
	],
	call: (account) => ({ from: day(account, -14), to: day(account), limit: 20 }),
};

export default entry;
