import { day, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Archiving, switched on by Zoom Support; an administrator',
	goodToKnow: [
		'Lists archived meetings and webinars of the whole account with their files.',
		'Zoom takes seven days at a time. A longer range is cut into windows, the latest first, each a request of its own; you get one list.',
	],
	call: (account) => ({
		limit: 20,
		filters: { from: `${day(account, -7)}T00:00:00Z`, to: `${day(account)}T00:00:00Z` },
	}),
	target: (account) => ({
		required: {},
		values: { from: `${day(account, -5)}T00:00:00Z`, to: `${day(account, -1)}T00:00:00Z` },
	}),
};

export default entry;
