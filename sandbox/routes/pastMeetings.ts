import type { Call, Context, Handler } from '../context';
import { DAY } from '../data/maker';
import type { Instance, Participant, User } from '../data/types';
import { instanceNotEnded, meetingNotFound, noPermission, tooOld, ZoomError } from '../errors';
import { omit } from '../omit';
import { pageOf, tokenEnvelope } from '../paging';
import { joinUrl } from '../views/urls';
import { hostById, instanceOf, meetingOf, needsPaidPlan, webinarOf } from '../access';

const YEAR = 365 * DAY;

/** Ended instances of a user's meetings, as the meetings list shows them; the newest first. */
export function previousMeetings(user: User, context: Context) {
	return context.data.meetingInstances
		.filter(({ host_id, end_time }) => host_id === user.id && end_time !== '')
		.sort((a, b) => (a.start_time > b.start_time ? -1 : 1))
		.map((instance) => ({
			start_time: instance.start_time,
			view: () => previousMeeting(instance, context),
		}));
}

function previousMeeting(instance: Instance, context: Context) {
	const { uuid, session_id: id, host_id, topic, type, start_time, duration, timezone } = instance;
	const meeting = context.data.meetings.find((one) => one.id === id);
	return {
		uuid,
		id,
		host_id,
		topic,
		type,
		start_time,
		duration,
		timezone,
		created_at: meeting?.created_at ?? start_time,
		join_url: meeting ? joinUrl(meeting, context) : `https://zoom.example/j/${id}`,
	};
}

/** The ended instance of the path; throws what Zoom says of an unknown, running or too old one. */
function pastInstance(
	call: Call,
	instances: Instance[],
	wanted: string,
	context: Context,
): Instance {
	const instance = instanceOf(call, instances, wanted);
	const isWebinar = instances === context.data.webinarInstances;
	if (!instance) {
		const sessions = isWebinar ? context.data.webinars : context.data.meetings;
		if (!isWebinar && sessions.some(({ id }) => String(id) === wanted)) throw instanceNotEnded();
		throw isWebinar ? new ZoomError(404, 3001, 'Webinar does not exist.') : meetingNotFound(wanted);
	}
	if (instance.end_time === '') throw instanceNotEnded();
	if (Date.parse(instance.start_time) < context.options.now().getTime() - YEAR) throw tooOld();
	return instance;
}

/** Past-meeting rows lack what only the report has. */
const pastParticipant = (participant: Participant) =>
	omit(participant, 'participant_user_id', 'customer_key', 'bo_mtg_id', 'groupId');

/** Report rows name the registrant only when asked to. */
const reportParticipant = (withRegistrant: boolean) => (participant: Participant) => ({
	...omit(participant, 'internal_user', 'registrant_id'),
	...(withRegistrant ? { registrant_id: participant.registrant_id } : {}),
});

/** The joins of an instance; none when only one person was there. */
const joins = ({ participants }: Instance) => (participants.length > 1 ? participants : []);

const meetingParticipants: Handler = (call, context) => {
	needsPaidPlan(context);
	const instance = pastInstance(call, context.data.meetingInstances, call.path.meetingId, context);
	const page = pageOf(joins(instance).map(pastParticipant), call, context);
	return { ...tokenEnvelope(page), participants: page.items };
};

const webinarParticipants: Handler = (call, context) => {
	if (context.options.plan === 'free') {
		throw new ZoomError(
			400,
			200,
			`No permission. Only available for paid account: ${context.data.account.id}.`,
		);
	}
	const instance = pastInstance(call, context.data.webinarInstances, call.path.webinarId, context);
	const page = pageOf(joins(instance).map(pastParticipant), call, context);
	return { ...tokenEnvelope(page), participants: page.items };
};

const report =
	(kind: 'meetingInstances' | 'webinarInstances', name: 'meetingId' | 'webinarId'): Handler =>
	(call, context) => {
		if (context.options.plan === 'free') throw noPermission();
		const instance = pastInstance(call, context.data[kind], call.path[name], context);
		const row = reportParticipant(call.query.include_fields === 'registrant_id');
		const page = pageOf(instance.participants.map(row), call, context);
		return { ...tokenEnvelope(page), participants: page.items };
	};

const getPastMeeting: Handler = (call, context) => {
	const instance = pastInstance(call, context.data.meetingInstances, call.path.meetingId, context);
	const host = hostById(instance, context);
	const minutes = instance.participants.map(({ duration }) => Math.ceil(duration / 60));
	return {
		uuid: instance.uuid,
		id: instance.session_id,
		host_id: instance.host_id,
		type: instance.type,
		topic: instance.topic,
		user_name: host.display_name,
		user_email: host.email,
		start_time: instance.start_time,
		end_time: instance.end_time,
		duration: instance.duration,
		total_minutes: minutes.reduce((sum, one) => sum + one, 0),
		participants_count: instance.participants.length,
		dept: '',
		source: 'Zoom',
	};
};

const listInstances: Handler = (call, context) => {
	const meeting = meetingOf(call, context);
	const meetings = context.data.meetingInstances
		.filter(({ session_id, end_time }) => session_id === meeting.id && end_time !== '')
		.map(({ uuid, start_time }) => ({ uuid, start_time }));
	return { meetings };
};

const listWebinarInstances: Handler = (call, context) => {
	const webinar = webinarOf(call, context);
	const webinars = context.data.webinarInstances
		.filter(({ session_id, end_time }) => session_id === webinar.id && end_time !== '')
		.map(({ uuid, start_time }) => ({ uuid, start_time }));
	return { webinars };
};

export const pastMeetingRoutes: Record<string, Handler> = {
	ZOOM_GET_PAST_MEETING_PARTICIPANTS: meetingParticipants,
	ZOOM_LIST_WEBINAR_PARTICIPANTS: webinarParticipants,
	REPORT_MEETING_PARTICIPANTS: report('meetingInstances', 'meetingId'),
	REPORT_WEBINAR_PARTICIPANTS: report('webinarInstances', 'webinarId'),
	GET_PAST_MEETING: getPastMeeting,
	LIST_PAST_MEETING_INSTANCES: listInstances,
	LIST_PAST_WEBINAR_INSTANCES: listWebinarInstances,
};
