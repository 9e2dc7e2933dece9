import { execute, openPicker, readTable, showSchema } from '../../../test/e2e/browser/editor.mjs';

const listed = (value, cachedResultName) => ({
	__rl: true,
	mode: 'list',
	value: String(value),
	cachedResultName,
});
const opened = { __rl: true, mode: 'list', value: '' };

/** A meeting that repeats, for the occurrences and the events. */
function weeklyMeeting(sandbox) {
	const meeting = sandbox.control('addMeeting', {
		topic: 'Weekly planning',
		type: 8,
		start_time: new Date(Date.now() + 86_400_000).toISOString().replace(/T.*/, 'T09:00:00Z'),
		recurrence: { type: 1, repeat_interval: 1, end_times: 6 },
	});
	return listed(meeting.id, meeting.topic);
}

/** A meeting that took place, with the people in it. */
function heldMeeting(sandbox) {
	const { id, topic } = sandbox.control('addMeeting', { topic: 'Weekly review' });
	sandbox.control('endMeeting', { id, participants: [{ name: 'Robin' }, { name: 'Sam' }] });
	return listed(id, topic);
}

const runAsTable = async ({ page }) => {
	await execute(page);
	await readTable(page);
};
const runAsSchema = async ({ page }) => {
	await execute(page);
	await showSchema(page);
};
const picker =
	(name, search) =>
	async ({ page }) => {
		await openPicker(page, name, search);
	};

/**
 * What is pictured besides the newcomer's steps. `name` is that of the picture, `caption` says in one line
 * what it shows, `shows` which part of the package's description; the form of that part is opened, filled in
 * with what `given` returns. `run` does the rest. `crop` says what of the page is pictured, `height` how high
 * the window is.
 */
export const views = [
	{
		name: 'create-meeting',
		caption: 'Create a meeting every Monday, filled in by hand, and what Zoom answered',
		shows: 'operation:meeting/create',
		crop: 'formAndOutput',
		height: 1400,
		given: () => ({
			topic: 'Weekly team meeting',
			type: 8,
			start_time: '2027-01-04T10:00:00',
			recurrence: {
				rule: { type: 2, repeat_interval: 1, weekly_days: [2], end_by: 'times', end_times: 10 },
			},
			additionalFields: { duration: 45 },
			settings: { securityAndAccess: { waiting_room: true } },
		}),
		run: runAsSchema,
	},
	{
		name: 'list-recordings',
		caption: 'The recordings of the last week, the first three of them as a table',
		shows: 'operation:recording/getAll',
		crop: 'formAndOutput',
		given: () => ({ limit: 3, filters: { from: '={{ $now.minus({ weeks: 1 }) }}' } }),
		run: runAsTable,
	},
	{
		name: 'pick-user',
		caption: 'The list of users',
		shows: 'operation:recording/getAll',
		crop: 'form',
		given: () => ({}),
		run: picker('userId'),
	},
	{
		name: 'pick-webinar',
		caption: 'The list of webinars',
		shows: 'operation:webinar/get',
		crop: 'form',
		given: () => ({}),
		run: picker('webinarId'),
	},
	{
		name: 'pick-recording',
		caption: 'The list of recordings, the latest first',
		shows: 'operation:recording/get',
		crop: 'form',
		given: () => ({}),
		run: picker('recordedId'),
	},
	{
		name: 'pick-time-zone',
		caption: 'Time zones by name, after a search for europe',
		shows: 'operation:meeting/create',
		crop: 'form',
		height: 1000,
		given: () => ({ additionalFields: { timezone: opened } }),
		run: picker('timezone', 'europe'),
	},
	{
		name: 'pick-template',
		caption: 'The templates of the administrator',
		shows: 'operation:meeting/create',
		crop: 'form',
		height: 1000,
		given: () => ({ additionalFields: { template_id: opened } }),
		run: picker('template_id'),
	},
	{
		name: 'pick-occurrence',
		caption: 'The occurrences of a recurring meeting',
		shows: 'operation:meeting/get',
		crop: 'form',
		given: ({ sandbox }) => ({
			meetingId: weeklyMeeting(sandbox),
			options: { occurrence_id: opened },
		}),
		run: picker('occurrence_id'),
	},
	{
		name: 'pick-tracking-field',
		caption: 'The tracking fields of the account',
		shows: 'operation:meeting/create',
		crop: 'form',
		height: 1000,
		given: () => ({
			additionalFields: { tracking_fields: { trackingField: [{ field: opened, value: '' }] } },
		}),
		run: picker('field'),
	},
	{
		name: 'event-participant',
		caption: 'New Meeting Participant, and what Fetch Test Event shows',
		shows: 'event:newMeetingParticipant',
		crop: 'formAndOutput',
		given: ({ sandbox }) => ({ meetingId: heldMeeting(sandbox) }),
		run: runAsSchema,
	},
	{
		name: 'event-meeting-changed',
		caption: 'Meeting Details Changed, and what Fetch Test Event shows',
		shows: 'event:meetingDetailsChanged',
		crop: 'formAndOutput',
		given: ({ sandbox }) => ({ meetingId: weeklyMeeting(sandbox) }),
		run: runAsSchema,
	},
];
