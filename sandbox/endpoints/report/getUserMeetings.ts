import { userOf } from '../../behaviour/access';
import { numberedEnvelope, pageOf } from '../../behaviour/paging';
import { needsReports, peopleIn, reportedDays, sessionsIn } from '../../behaviour/reports';
import type { Instance, User } from '../../data/types';
import { reportedSession as view } from '../../views/reports';
import { endpoint } from '../endpoint';
import { pageEnvelope, pageQuery } from '../shapes/pages';
import { daysQuery, reportedSession } from '../shapes/report';
import { boolean, enumOf, list, number, object, string } from '../shapes/schema';

export const reportUserMeetings = endpoint('GET /report/users/{userId}/meetings', {
	id: 'reportMeetings',
	rate: 'Heavy',
	scopes: { classic: ['report:read'], granular: ['report:read:user'], levels: ['admin', 'master'] },
	path: { userId: string },
	query: {
		...daysQuery,
		...pageQuery,
		type: { ...enumOf(string, ['past', 'pastOne', 'pastJoined']), default: 'past' },
	},
	needsInQuery: ['from', 'to'],
	listKey: 'meetings',
	answer: object({
		...pageEnvelope,
		page_number: number,
		from: string,
		to: string,
		meetings: list(
			object({
				...reportedSession,
				session_key: string,
				source: string,
				schedule_time: string,
				join_waiting_room_time: string,
				join_time: string,
				leave_time: string,
				host_organization: string,
				host_name: string,
				has_screen_share: boolean,
				has_recording: boolean,
				has_chat: boolean,
				meeting_encryption_status: enumOf(number, [1, 2]),
				participants_count_my_account: number,
			}),
		),
	}),
	handle(call, context) {
		needsReports(context);
		const user = userOf(call, context);
		const days = reportedDays(call, context);
		const wanted = WANTED[String(call.query.type ?? 'past')];
		const items = sessionsIn(days, context).filter((session) => wanted(session, user));
		const page = pageOf(items, call, context);
		const recorded = new Set(context.data.recordings.map(({ uuid }) => uuid));
		return {
			...days,
			...numberedEnvelope(page),
			meetings: page.items.map((session) => ({
				...view(session, context),
				source: 'Zoom',
				has_recording: recorded.has(session.uuid),
				has_chat: false,
				has_screen_share: true,
				participants_count_my_account: session.participants.filter(
					({ internal_user }) => internal_user,
				).length,
			})),
		};
	},
});

/** Which sessions each type of the report lists. */
const WANTED: Record<string, (session: Instance, user: User) => boolean> = {
	past: (session, { id }) => session.host_id === id && peopleIn(session) > 1,
	pastOne: (session, { id }) => session.host_id === id && peopleIn(session) === 1,
	pastJoined: (session, { id }) =>
		peopleIn(session) > 1 &&
		(session.host_id === id || session.participants.some((one) => one.id === id)),
};
