const DAY_MS = 86_400_000;
const byId = (value) => ({ __rl: true, mode: 'id', value: String(value) });
const today = () => new Date().toISOString().slice(0, 10);
const daysAgo = (days) => new Date(Date.now() - days * DAY_MS).toISOString();

/**
 * Creates in the sandbox what the example workflows watch, so that one event never sets off another.
 * `control` steers the sandbox. Returns the ids.
 */
export function createWatched(control) {
	const held = (topic) => {
		const { id } = control.addMeeting({ topic });
		return control.endMeeting({ id, participants: [{ name: 'Robin' }, { name: 'Sam' }] });
	};
	const webinar = control.addWebinar({ topic: 'Watched webinar' });
	const summarized = held('Meeting to be summarized');
	return {
		meeting: control.addMeeting({ topic: 'Watched meeting' }).id,
		recording: control.addRecording({ topic: 'Watched recording', start_time: daysAgo(20) }).uuid,
		summarized: { id: summarized.session_id, uuid: summarized.uuid },
		attended: held('Meeting with participants').session_id,
		webinar: webinar.id,
	};
}

/**
 * The events, one row each: value and name in the Event dropdown, the requests a poll makes first
 * (what is chosen is written as {}), the node's parameters, the call of the sandbox's control API
 * that makes the event happen, and what the item must show then. `ids` is what `createWatched` and
 * `pickIds` found, `made` what the call returned.
 */
export const events = [
	{
		event: 'dailyUsageReportChanged',
		name: 'Daily Usage Report Changed',
		request: 'GET /report/daily',
		parameters: () => ({}),
		change: () => ['setUsage', { date: today(), meetings: 1234 }],
		shows: (_ids, { date }) => ({ event_type: 'report_updated', changed_dates: [date] }),
	},
	{
		event: 'meetingDetailsChanged',
		name: 'Meeting Details Changed',
		request: 'GET /meetings/{}',
		parameters: (ids) => ({ meetingId: byId(ids.meeting) }),
		change: (ids) => ['updateMeeting', { id: ids.meeting, topic: 'Another topic' }],
		shows: (ids) => ({
			event_type: 'meeting_updated',
			changed_fields: ['topic'],
			meeting_details: { id: ids.meeting, topic: 'Another topic' },
		}),
	},
	{
		event: 'meetingRecordingChanged',
		name: 'Meeting Recording Changed',
		request: 'GET /meetings/{}/recordings',
		parameters: (ids) => ({ meetingId: byId(ids.recording) }),
		change: (ids) => [
			'addRecordingFile',
			{ uuid: ids.recording, recording_type: 'audio_transcript' },
		],
		shows: (ids, { id }) => ({
			event_type: 'recording_added',
			changes_detected: { added: [id] },
			meeting_recording: { uuid: ids.recording },
		}),
	},
	{
		event: 'meetingSummaryUpdated',
		name: 'Meeting Summary Created or Updated',
		request: 'GET /past_meetings/{}',
		parameters: (ids) => ({ meetingId: byId(ids.summarized.id) }),
		change: (ids) => ['setSummary', { uuid: ids.summarized.uuid }],
		shows: (ids) => ({ event_type: 'created', summary: { meeting_uuid: ids.summarized.uuid } }),
	},
	{
		event: 'newCloudRecording',
		name: 'New Cloud Recording',
		request: 'GET /users/{}/recordings',
		parameters: (ids) => ({ userId: byId(ids.user) }),
		change: () => ['addRecording', { topic: 'Just recorded' }],
		shows: (_ids, { uuid }) => ({ event_type: 'recording_created', meeting: { uuid } }),
	},
	{
		event: 'newMeetingCreated',
		name: 'New Meeting Created',
		request: 'GET /users/{}/meetings',
		parameters: (ids) => ({ userId: byId(ids.user) }),
		change: () => ['addMeeting', { topic: 'Just scheduled' }],
		shows: (_ids, { id }) => ({ event_type: 'meeting_created', meeting: { id } }),
	},
	{
		event: 'newMeetingParticipant',
		name: 'New Meeting Participant',
		request: 'GET /past_meetings/{}/participants',
		parameters: (ids) => ({ meetingId: byId(ids.attended) }),
		change: (ids) => ['joinParticipant', { meeting: ids.attended, name: 'Kim Later' }],
		shows: (_ids, { user_id }) => ({ name: 'Kim Later', user_id }),
	},
	{
		event: 'newWebinarCreated',
		name: 'New Webinar Created',
		request: 'GET /users/{}/webinars',
		parameters: (ids) => ({ userId: byId(ids.user) }),
		change: () => ['addWebinar', { topic: 'Just announced' }],
		shows: (_ids, { id }) => ({ id, topic: 'Just announced' }),
	},
	{
		event: 'newWebinarParticipant',
		name: 'New Webinar Participant',
		request: 'GET /past_webinars/{}/participants',
		parameters: (ids) => ({ webinarId: byId(ids.pastWebinar) }),
		change: (ids) => ['joinWebinarParticipant', { webinar: ids.pastWebinar, name: 'Kim Later' }],
		shows: (_ids, { user_id }) => ({ name: 'Kim Later', user_id }),
	},
	{
		event: 'userInformationChanged',
		name: 'User Information Changed',
		request: 'GET /users/{}',
		parameters: (ids) => ({ userId: byId(ids.user) }),
		change: () => ['updateUser', { id: 'me', dept: 'Expeditions' }],
		shows: () => ({
			event_type: 'user_updated',
			changes_detected: { dept: { new: 'Expeditions' } },
		}),
	},
	{
		event: 'webinarDetailsChanged',
		name: 'Webinar Details Changed',
		request: 'GET /webinars/{}',
		parameters: (ids) => ({ webinarId: byId(ids.webinar) }),
		change: (ids) => ['updateWebinar', { id: ids.webinar, agenda: 'What is next' }],
		shows: (ids) => ({
			event_type: 'webinar_updated',
			changes_detected: { agenda: { new: 'What is next' } },
			webinar: { id: ids.webinar },
		}),
	},
];

/**
 * Calls that change what Zoom changes by itself, and that must set off nothing.
 * @returns name and argument of each call
 */
export const noise = (ids) => [
	['updateUser', { id: 'me', last_login_time: new Date().toISOString() }],
	['startMeeting', { id: ids.meeting }],
];
