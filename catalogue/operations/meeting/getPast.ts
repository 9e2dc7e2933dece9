import { byId, held, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher',
	goodToKnow: [
		'`start_time` and `end_time` are when the session really began and ended, `duration` is its length in minutes. `total_minutes` adds up the minutes of all participants.',
		'A number means the latest session, a UUID one certain session. [Get Past Instances](#get-past-instances) gives the UUIDs.',
		'Zoom has nothing while the meeting runs, and nothing that is older than a year.',
	],
	call: (account) => ({ pastMeetingId: byId(held(account).uuid) }),
};

export default entry;
