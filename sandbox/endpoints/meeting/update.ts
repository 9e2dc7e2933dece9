import { meetingOf, occurrenceOf } from '../../behaviour/access';
import { changeOccurrence, changeSession } from '../../behaviour/sessionBody';
import { checkSessionRules } from '../../behaviour/rules';
import { ZoomError } from '../../errors';
import { endpoint } from '../endpoint';
import { meetingMembers, meetingSettings } from '../shapes/meeting';
import { meetingAnswerSettings } from '../shapes/meetingAnswer';
import { boolean, integer, list, object, string } from '../shapes/schema';

/** Those of one occurrence that can change. */
const SETTINGS_OF_OCCURRENCE = [
	'host_video',
	'participant_video',
	'join_before_host',
	'mute_upon_entry',
	'waiting_room',
	'watermark',
	'auto_recording',
];

export const updateMeeting = endpoint('PATCH /meetings/{meetingId}', {
	id: 'ZOOM_UPDATE_A_MEETING',
	rate: 'Light',
	scopes: { classic: ['meeting:write'], granular: ['meeting:update:meeting'] },
	status: 204,
	path: { meetingId: integer },
	query: { occurrence_id: string },
	body: object({
		...meetingMembers,
		settings: object({
			...meetingSettings,
			authentication_exception: meetingAnswerSettings.authentication_exception,
			global_dial_in_numbers: meetingAnswerSettings.global_dial_in_numbers,
			authentication_name: string,
			custom_keys: {
				...list(
					object({ key: { ...string, maxLength: 64 }, value: { ...string, maxLength: 256 } }),
				),
				maxItems: 10,
			},
			enforce_login: { ...boolean, deprecated: true },
			enforce_login_domains: { ...string, deprecated: true },
			waiting_room: { ...boolean, default: false },
			push_change_to_calendar: boolean,
		}),
		tracking_fields: list(object({ field: string, value: string })),
	}),
	handle(call, context) {
		const meeting = meetingOf(call, context);
		const { body, query } = call;
		if (meeting.status === 'started') {
			throw new ZoomError(400, 3000, 'Cannot access meeting information.');
		}
		checkSessionRules(body, body.type ?? meeting.type, context);
		if (context.options.limits) context.limits.takeHostWrite(meeting.host_id);
		if (query.occurrence_id === undefined) {
			changeSession(meeting, body, context);
		} else {
			const occurrence = occurrenceOf(meeting, String(query.occurrence_id));
			changeOccurrence(meeting, occurrence, body, SETTINGS_OF_OCCURRENCE, context);
		}
	},
});
