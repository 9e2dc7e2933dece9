import { byId, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Q&A switched on in the meeting',
	goodToKnow: [
		'One item for each person who asked: `question_details` has the questions, each with its answer.',
		'A number means the latest session, a UUID one certain session.',
		'With **Output** set to Envelope you also get the UUID and the start of the session.',
	],
	call: ({ data }) => ({ pastMeetingId: byId(data.meetingInstances[0].uuid) }),
};

export default entry;
