import { day, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher; an administrator',
	goodToKnow: [
		'Entries have no ID: `time` (UTC), `operator`, `action` and `operation_detail` together tell one from another.',
		'Zoom takes a month at a time and keeps six months. A longer range is cut into windows of 28 days, the latest first, each a request of its own; you get one list.',
	],
	call: (account) => ({ from: day(account, -7), to: day(account), limit: 20 }),
};

export default entry;
