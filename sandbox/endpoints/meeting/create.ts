import { hostOf } from '../../behaviour/access';
import { applyBody, scheduledFor } from '../../behaviour/sessionBody';
import { checkSessionRules, startInUtc } from '../../behaviour/rules';
import { iso } from '../../data/maker';
import { makeMeeting } from '../../data/sessions';
import { omit } from '../../omit';
import { createdView } from '../../views/sessions';
import { endpoint } from '../endpoint';
import { meetingMembers, meetingSettings } from '../shapes/meeting';
import { meetingAnswer, meetingAnswerSettings } from '../shapes/meetingAnswer';
import { boolean, enumOf, list, number, object, string } from '../shapes/schema';

export const createMeeting = endpoint('POST /users/{userId}/meetings', {
	id: 'ZOOM_CREATE_A_MEETING',
	rate: 'Medium',
	scopes: { classic: ['meeting:write'], granular: ['meeting:write:meeting'] },
	status: 201,
	path: { userId: string },
	body: object({
		...meetingMembers,
		default_password: { ...boolean, default: false },
		settings: object({
			...meetingSettings,
			additional_data_center_regions: list(string),
			authentication_exception: list(object({ email: string, name: string })),
			waiting_room: boolean,
			push_change_to_calendar: { ...boolean, default: false },
		}),
		tracking_fields: list(object({ field: string, value: string }, ['field'])),
	}),
	answer: object({
		...omit(meetingAnswer, 'host_id', 'uuid', 'status'),
		registration_url: string,
		settings: object({
			...meetingAnswerSettings,
			meeting_invitees: list(object({ email: string })),
		}),
		type: enumOf(number, [1, 2, 3, 8, 10]),
	}),
	handle(call, context) {
		const { body } = call;
		const { data, maker, options } = context;
		const now = options.now();
		const caller = hostOf(call, context);
		checkSessionRules(body, body.type, context);
		const host = scheduledFor(body, context) ?? caller;
		if (options.limits) context.limits.takeHostWrite(host.id);

		const meeting = makeMeeting(maker, host, maker.uuid(), now, now);
		Object.assign(meeting, {
			topic: 'Zoom Meeting',
			agenda: '',
			duration: 60,
			created_at: iso(now),
			creation_source: 'open_api',
		});
		meeting.password ??= maker.text(6);
		if (typeof body.start_time === 'string') {
			meeting.start_time = startInUtc(body.start_time, body.timezone, host);
		}
		applyBody(meeting, body, context);
		if (meeting.type === 1) {
			delete meeting.start_time;
			delete meeting.duration;
		}
		if (meeting.settings.use_pmi === true) meeting.pmi = String(host.pmi);
		data.meetings.push(meeting);
		return createdView(meeting, 'meeting', context);
	},
});
