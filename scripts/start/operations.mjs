const byId = (value) => ({ __rl: true, mode: 'id', value: String(value) });
const list = { returnAll: false, limit: 5 };
const person = { email: "={{ 'guest' + $now.toMillis() + '@example.org' }}", first_name: 'Robin' };

/**
 * The 17 operations, one row each: what the node is called in the workflow, the request it has to
 * make (a user, meeting or webinar is written as {}), and the node's parameters. `ids` is what
 * `pickIds` found in the sandbox. The nodes run in this order, so a row may use what one before it
 * returned.
 */
export const operations = [
	{
		resource: 'meeting',
		operation: 'create',
		request: 'POST /users/{}/meetings',
		parameters: (ids) => ({
			userId: byId(ids.user),
			topic: 'Weekly planning',
			start_time: '={{ $now.plus({ days: 3 }).toISO() }}',
			additionalFields: { duration: 45, agenda: 'What is next' },
		}),
	},
	{
		resource: 'meeting',
		operation: 'get',
		request: 'GET /meetings/{}',
		parameters: (ids) => ({ meetingId: byId(ids.meeting) }),
	},
	{
		resource: 'meeting',
		operation: 'getAll',
		request: 'GET /users/{}/meetings',
		parameters: (ids) => ({ userId: byId(ids.user), ...list }),
	},
	{
		resource: 'meeting',
		operation: 'update',
		request: 'PATCH /meetings/{}',
		parameters: (ids) => ({
			meetingId: byId(ids.meeting),
			updateFields: { topic: 'Weekly planning, moved' },
		}),
	},
	{
		resource: 'meeting',
		operation: 'addRegistrant',
		request: 'POST /meetings/{}/registrants',
		parameters: (ids) => ({ meetingId: byId(ids.openMeeting), ...person }),
	},
	{
		resource: 'meeting',
		operation: 'getPastParticipants',
		request: 'GET /past_meetings/{}/participants',
		parameters: (ids) => ({ pastMeetingId: byId(ids.pastMeeting), ...list }),
	},
	{
		resource: 'meeting',
		operation: 'getSummary',
		request: 'GET /meetings/{}/meeting_summary',
		parameters: (ids) => ({ pastMeetingId: byId(ids.summarizedMeeting) }),
	},
	{
		resource: 'webinar',
		operation: 'get',
		request: 'GET /webinars/{}',
		parameters: (ids) => ({ webinarId: byId(ids.webinar) }),
	},
	{
		resource: 'webinar',
		operation: 'getAll',
		request: 'GET /users/{}/webinars',
		parameters: (ids) => ({ userId: byId(ids.user), ...list }),
	},
	{
		resource: 'webinar',
		operation: 'addRegistrant',
		request: 'POST /webinars/{}/registrants',
		parameters: (ids) => ({ webinarId: byId(ids.openWebinar), ...person }),
	},
	{
		resource: 'webinar',
		operation: 'getParticipants',
		request: 'GET /past_webinars/{}/participants',
		parameters: (ids) => ({ pastWebinarId: byId(ids.pastWebinar), ...list }),
	},
	{
		resource: 'recording',
		operation: 'get',
		request: 'GET /meetings/{}/recordings',
		parameters: (ids) => ({ recordedId: byId(ids.recording) }),
	},
	{
		resource: 'recording',
		operation: 'getAll',
		request: 'GET /users/{}/recordings',
		parameters: (ids) => ({
			userId: byId(ids.user),
			...list,
			filters: { from: '={{ $now.toUTC().minus({ days: 29 }).toISODate() }}' },
		}),
	},
	{
		resource: 'recording',
		operation: 'delete',
		request: 'DELETE /meetings/{}/recordings',
		parameters: () => ({ recordedId: byId("={{ $('Recording: Get Many').last().json.uuid }}") }),
	},
	{
		resource: 'archivedFile',
		operation: 'getAll',
		request: 'GET /archive_files',
		parameters: () => list,
	},
	{
		resource: 'device',
		operation: 'getAll',
		request: 'GET /devices',
		parameters: () => list,
	},
	{
		resource: 'report',
		operation: 'getDailyUsage',
		request: 'GET /report/daily',
		parameters: () => ({}),
	},
];

const words = (name) =>
	name.replace(/([A-Z])/g, ' $1').replace(/^./, (first) => first.toUpperCase());

/** What the operation's node is called, such as "Meeting: Get Past Participants". */
export const nodeName = ({ resource, operation }) =>
	`${words(resource)}: ${words(operation.replace(/All$/, 'Many'))}`;
