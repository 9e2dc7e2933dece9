import type { IDataObject } from 'n8n-workflow';
import { eventSuite } from './suite';
import { byId } from './trigger';

const suite = eventSuite('2026-03-17T12:00:00Z');

const id = 85012345678;
const uuid = 'aDYlohsHRtCd4ii1uC2+hA==';
const deep = `${'{"a":['.repeat(10_000)}1${']}'.repeat(10_000)}`;

/** What of an answer is odd: its members, as JSON. */
interface Odd {
	event: string;
	fields?: IDataObject;
	/** Members of a true answer. */
	body: IDataObject;
	/** Lists in which Zoom may send anything. */
	lists: string[];
}

const odd: Odd[] = [
	{
		event: 'meetingDetailsChanged',
		fields: { meetingId: byId(id) },
		body: { id, uuid, type: 8, settings: { mute: true } },
		lists: ['occurrences', 'tracking_fields', 'settings'],
	},
	{
		event: 'webinarDetailsChanged',
		fields: { webinarId: byId(id) },
		body: { id, uuid, type: 9, settings: { mute: true } },
		lists: ['occurrences', 'tracking_fields', 'settings'],
	},
	{
		event: 'userInformationChanged',
		body: { id: 'me' },
		lists: ['group_ids', 'custom_attributes', 'login_types'],
	},
	{
		event: 'meetingRecordingChanged',
		fields: { meetingId: byId(id) },
		body: { id, uuid, start_time: '2026-03-17T10:00:00Z' },
		lists: ['recording_files', 'participant_audio_files'],
	},
	{
		event: 'meetingSummaryUpdated',
		fields: { meetingId: byId(uuid) },
		body: { meeting_uuid: uuid, summary_overview: 'All of it' },
		lists: ['summary_details', 'next_steps', 'edited_summary'],
	},
	{
		event: 'dailyUsageReportChanged',
		body: { year: 2026, month: 3, dates: [] },
		lists: ['dates'],
	},
];

const values: Array<[string, string]> = [
	['null', 'null'],
	['a list of nothing', '[null, null, "", [], {}]'],
	['a list of anything', '[null, 1, "text", true, [[null]], {"id": null, "start_time": 7}]'],
	['a text', '"text"'],
	['a number', '5'],
	['true', 'true'],
	['an object', '{"a": null, "b": {"c": [null]}}'],
	['nested 20,000 levels deep', `[${deep}]`],
];

describe.each(odd)('$event', ({ event, fields, body, lists }) => {
	it.each(values)('takes lists that are %s, time and again', async (_what, value) => {
		const members = lists.map((name) => `"${name}": ${value}`).join(', ');
		const answer = (more: string) =>
			suite.sandbox.control.failNext({
				status: 200,
				body: `${JSON.stringify(body).slice(0, -1)}, ${more}}`,
			});
		const watch = suite.watchOf({ event, ...fields }, { admin: true });
		const polls = async () => {
			answer(members);
			expect(await watch.poll()).toEqual([]);
			answer(members);
			expect(await watch.poll()).toEqual([]);
		};
		if (event === 'dailyUsageReportChanged' && !value.startsWith('[')) return;
		await polls();
		answer(members);
		await watch.samples();
	});
});

it('a recording whose list of files is null has none', async () => {
	const { id: meeting } = suite.sandbox.control.addMeeting();
	const recording = suite.sandbox.control.addRecording({ meetingId: meeting });
	const watch = await suite.published({
		event: 'meetingRecordingChanged',
		meetingId: byId(meeting),
	});
	const files = recording.recording_files;
	recording.recording_files = [];
	expect(await watch.poll()).toMatchObject([
		{ changes_detected: { removed: files.map((file) => file.id) } },
	]);
});
