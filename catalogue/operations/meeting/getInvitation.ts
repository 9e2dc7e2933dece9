import { byId, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'The host, or a user who may act for the host',
	goodToKnow: [
		'`invitation` is the text that Zoom offers to copy: topic, time, join link, passcode and numbers to dial in, with line breaks.',
		'It holds the passcode, so send it only to those who are invited.',
		'For registrants of a meeting, [Get Registrants](#get-registrants) gives the link of each person.',
	],
	call: ({ control }) => ({ meetingId: byId(control.addMeeting({ topic: 'Weekly planning' }).id) }),
};

export default entry;
