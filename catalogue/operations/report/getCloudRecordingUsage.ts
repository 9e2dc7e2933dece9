import { day, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher, with cloud recording; an administrator',
	goodToKnow: [
		'One item for each day, up to yesterday. Sizes are texts with their unit, such as `95.02 MB`.',
		'Zoom takes 30 days at a time and keeps six months. A longer range is cut into windows of 28 days, the latest first, each a request of its own; you get one list.',
	],
	call: (account) => ({ from: day(account, -7), to: day(account, -1) }),
	target: (account) => ({
		required: { from: day(account, -7), to: day(account, -1) },
		values: { from: day(account, -8) },
	}),
};

export default entry;
