import { byId, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher',
	goodToKnow: [
		'The session has to be over, at most a year ago. A number means the latest session, a UUID one certain session.',
		'Who left and came back is there once for each time.',
		'`duration` is in seconds.',
		'The email address is blank for guests who were not logged in or are of another Zoom account.',
		'If only one person took part, Zoom gives nothing.',
	],
	call: ({ data }) => ({
		pastMeetingId: byId(data.meetingInstances[0].uuid),
		limit: 20,
	}),
};

export default entry;
