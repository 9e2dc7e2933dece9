import { byId, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher; an administrator',
	goodToKnow: [
		'The meeting has to be over, at most a year ago. A number means the latest session, a UUID one certain session.',
		'`total_minutes` adds up the minutes of all participants. `tracking_fields` and `dept` are there for sharing out costs.',
	],
	call: ({ data }) => ({ pastMeetingId: byId(data.meetingInstances[0].uuid) }),
};

export default entry;
