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
	'user_id',
	'registrant_id',
	'bo_mtg_id',
	'attentiveness_score',
];

const picker = sessionPicker({
	name: 'webinarId',
	displayName: 'Webinar',
	searchListMethod: 'searchWebinars',
	form: 'numberOrUuid',
	description:
		'The webinar to watch. With a webinar ID each of its sessions is watched once it is over; a UUID means one session.',
});

export const newWebinarParticipant = newItems({
	value: 'newWebinarParticipant',
	name: 'New Webinar Participant',
	description: 'Fires for each participant in the list of a webinar that has ended',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/webinars/{webinarId}/participants',
	requirements:
		'Needs a webinar license and the scope webinar:read:list_past_participants, or report:read:list_webinar_participants:admin for the report.',
	whenEmpty:
		"Check 'Webinar': it has no session that is over, or nobody took part. Zoom fills the list some minutes after the end.",
	...participantsOf('webinars', picker, MEMBERS),
});
