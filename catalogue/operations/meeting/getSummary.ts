import { byId, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher, with AI Companion',
	goodToKnow: [
		'AI Companion must have been on in the meeting, and the meeting not end-to-end encrypted.',
		'The summary appears some minutes after the end.',
		"Zoom's setting “Only share meeting summaries by email” has to be off; with it on, apps get none.",
		'Zoom knows a summary only by the UUID of its session. If you give a meeting number, the node looks up its latest session first; that is a second Light request and wants `meeting:read:past_meeting` as well.',
	],
	call: ({ data }) => ({ pastMeetingId: byId(data.summaries[0].meeting_uuid) }),
};

export default entry;
