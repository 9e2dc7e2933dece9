import { hostById, meetingOf, occurrenceOf } from '../../behaviour/access';
import { applyBody, scheduledFor } from '../../behaviour/meetingBody';
import { checkMeetingRules, startInUtc } from '../../behaviour/rules';
import type { Context } from '../../context';
import { iso } from '../../data/maker';
import type { JsonObject, Meeting, Occurrence } from '../../data/types';
import { validationFailed, ZoomError } from '../../errors';
import { messageFor } from '../../validate';
import { endpoint } from '../endpoint';
import { meetingMembers, meetingSettings } from '../shapes/meeting';
import { meetingAnswerSettings } from '../shapes/meetingAnswer';
import { boolean, integer, list, object, string } from '../shapes/schema';

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
		checkMeetingRules(body, body.type ?? meeting.type, context);
		if (context.options.limits) context.limits.takeHostWrite(meeting.host_id);
		if (query.occurrence_id === undefined) {
			meeting.host_id = scheduledFor(body, context)?.id ?? meeting.host_id;
			moveStart(meeting, body, context);
			applyBody(meeting, body, context);
		} else {
			updateOccurrence(meeting, occurrenceOf(meeting, String(query.occurrence_id)), body, context);
		}
	},
});

/** A new start counts only when it lies ahead; Zoom ignores one in the past. */
function moveStart(meeting: Meeting, body: JsonObject, context: Context): void {
	meeting.start_time ??= iso(context.options.now());
	if (typeof body.start_time !== 'string') return;
	const zone = body.timezone ?? meeting.timezone;
	const start = startInUtc(body.start_time, zone, hostById(meeting, context));
	if (Date.parse(start) > context.options.now().getTime()) meeting.start_time = start;
}

const OCCURRENCE_FIELDS = ['agenda', 'start_time', 'duration', 'settings'];
const OCCURRENCE_SETTINGS = [
	'host_video',
	'participant_video',
	'join_before_host',
	'mute_upon_entry',
	'waiting_room',
	'watermark',
	'auto_recording',
];

/** Only a few members of one occurrence can change; strict refuses the others, Zoom ignores them. */
function updateOccurrence(
	meeting: Meeting,
	occurrence: Occurrence,
	body: JsonObject,
	context: Context,
): void {
	const settings = (body.settings ?? {}) as JsonObject;
	const others = [
		...Object.keys(body).filter((name) => !OCCURRENCE_FIELDS.includes(name)),
		...Object.keys(settings)
			.filter((name) => !OCCURRENCE_SETTINGS.includes(name))
			.map((name) => `settings.${name}`),
	];
	if (context.options.strict && others.length > 0) {
		throw validationFailed(others.map((field) => ({ field, message: messageFor(field) })));
	}
	if (typeof body.start_time === 'string') {
		const user = hostById(meeting, context);
		occurrence.start_time = startInUtc(body.start_time, body.timezone ?? meeting.timezone, user);
	}
	if (typeof body.duration === 'number') occurrence.duration = body.duration;
	if (typeof body.agenda === 'string') meeting.agenda = body.agenda;
	for (const name of OCCURRENCE_SETTINGS) {
		if (settings[name] !== undefined) meeting.settings[name] = settings[name];
	}
}
