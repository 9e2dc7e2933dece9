import { day, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher, with cloud recording',
	goodToKnow: [
		'**Without From, Zoom lists the recordings of today only.** Add **Filters > From**.',
		'One item for each recorded session, with its files.',
		'Zoom takes one calendar month at a time, and leaves out the days before without saying so. A longer range is cut into windows of 27 days, the latest first, each a request of its own; you get one list.',
		'**Recordings Of** can be the whole account, which takes the credential of an administrator. The filters Meeting, Meeting Connector, Trash and Trash Type are for those of one user.',
		'For **Trash**, leave From and To out.',
		'**Simplify** keeps topic, times, links and the files.',
	],
	call: (account) => ({
		limit: 20,
		filters: { from: day(account, -21), to: day(account) },
	}),
	target(account) {
		account.control.addRecording({});
		account.control.addRecording({});
		return { required: {}, values: { from: day(account, -9), to: day(account) } };
	},
};

export default entry;
