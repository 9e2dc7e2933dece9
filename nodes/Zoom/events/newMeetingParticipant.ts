import { sessionPicker } from '../form/pickers';
import { newItems } from '../polling/newItems';
import { participantsOf } from './participants';

const MEMBERS = [
	'id',
	'name',
	'user_email',
	'join_time',
	'leave_time',
	'duration',
	'status',
	'user_id',
	'registrant_id',
	'failover',
	'customer_key',
];

const picker = sessionPicker({
	name: 'meetingId',
	displayName: 'Meeting',
	searchListMethod: 'searchMeetingsAndSessions',
	form: 'numberOrUuid',
	description:
		'The meeting to watch. With a meeting ID each of its sessions is watched once it is over; a UUID means one session.',
});

export const newMeetingParticipant = newItems({
	value: 'newMeetingParticipant',
	name: 'New Meeting Participant',
	description: 'Fires for each participant in the list of a meeting that has ended',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/meetings/{meetingId}/participants',
	requirements:
		'Needs a Pro plan or higher and the scope meeting:read:list_past_participants, or report:read:list_meeting_participants:admin for the report.',
	whenEmpty:
		"Check 'Meeting': it has no session that is over, or nobody but the host was there. Zoom fills the list some minutes after the end.",
	...participantsOf('meetings', picker, MEMBERS),
});
