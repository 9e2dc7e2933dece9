import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { Zoom } from '../../../nodes/Zoom/Zoom.node';
import { withoutHostLogin } from '../../../nodes/Zoom/request/tool';
import { startSandbox, type Sandbox } from '../../../sandbox';
import { asTool, callTool } from '../../support/tool';
import { userCredential, zoom, zoomNode } from '../../support/zoom';
import { byId } from './resources/setup';

const nodeType = asTool(new Zoom());
let sandbox: Sandbox;
let meeting: number;
let session: string;

beforeAll(async () => {
	sandbox = await startSandbox();
	const { control } = sandbox;
	meeting = control.addMeeting({ start_time: '2030-03-05T23:00:00Z', agenda: 'Budget' }).id;
	const people = [{ name: 'Mia Chen' }, { name: 'Jonas Berg' }];
	session = control.endMeeting({ id: meeting, participants: people }).uuid;
	control.setSummary({ uuid: session });
	control.addRecording({ meetingId: meeting });
});
afterAll(async () => await sandbox.close());

async function entries(parameters: INodeParameters): Promise<IDataObject[]> {
	const oauthTokenData = { ...sandbox.issueToken('admin') };
	const credential = userCredential(sandbox, { oauthTokenData });
	const answer = await callTool(zoomNode(sandbox, parameters, { nodeType, credential }), {});
	expect(answer.error).toBeUndefined();
	return answer.entries!;
}

const daysAgo = (days: number) =>
	new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** How many characters of an answer one entry may take, with Simplify where the operation has it. */
const LIMITS: Array<[string, string, number, () => INodeParameters]> = [
	['meeting', 'create', 1000, () => ({ topic: 'Weekly' })],
	['meeting', 'get', 1000, () => ({ meetingId: byId(meeting) })],
	['meeting', 'getAll', 500, () => ({})],
	['meeting', 'update', 100, () => ({ meetingId: byId(meeting), updateFields: { topic: 'A' } })],
	['meeting', 'getPastParticipants', 400, () => ({ pastMeetingId: byId(session) })],
	['meeting', 'getSummary', 2000, () => ({ pastMeetingId: byId(session) })],
	['recording', 'get', 2000, () => ({ recordedId: byId(session) })],
	['recording', 'getAll', 3000, () => ({ filters: { from: daysAgo(29) } })],
	['archivedFile', 'getAll', 1200, () => ({})],
	['device', 'getAll', 600, () => ({})],
	['user', 'get', 1000, () => ({})],
	['user', 'getAll', 700, () => ({})],
	['user', 'getSettings', 2000, () => ({})],
	['report', 'getDailyUsage', 150, () => ({})],
	['report', 'getMeeting', 600, () => ({ pastMeetingId: byId(session) })],
	['report', 'getUserMeetings', 500, () => ({ from: daysAgo(14), to: daysAgo(0) })],
];

describe('an answer is small', () => {
	it.each(LIMITS)('%s: %s, %d characters an entry', async (resource, operation, most, given) => {
		const answer = await entries({ resource, operation, ...given() });
		expect(JSON.stringify(answer).length / answer.length).toBeLessThan(most);
	});

	it('and not half as large as what Zoom says of a meeting', async () => {
		const get = { resource: 'meeting', operation: 'get', meetingId: byId(meeting) };
		const sizes = await Promise.all(
			[true, false].map(async (simplify) => JSON.stringify(await entries({ ...get, simplify }))),
		);
		expect(sizes[0].length * 2).toBeLessThan(sizes[1].length);
	});

	it('and hardly larger in an envelope', async () => {
		const list = { resource: 'meeting', operation: 'getAll', limit: 20 };
		const plain = JSON.stringify(await entries(list));
		const envelope = JSON.stringify(await entries({ ...list, options: { output: 'envelope' } }));
		expect(envelope.length - plain.length).toBeLessThan(200);
	});
});

it('keeps the passcode of a recording from the model', async () => {
	const [settings] = await entries({
		resource: 'recording',
		operation: 'getSettings',
		recordedId: byId(session),
	});
	expect(settings).toHaveProperty('share_recording');
	expect(settings).not.toHaveProperty('password');
});

describe('an answer is enough', () => {
	it('to find a past meeting, and who attended it', async () => {
		const filters = { type: 'previous_meetings' };
		const past = await entries({ resource: 'meeting', operation: 'getAll', filters });
		const found = past.find(({ uuid }) => uuid === session);
		expect(found).toMatchObject({
			id: meeting,
			topic: expect.any(String),
			start_time: expect.any(String),
		});
		const people = await entries({
			resource: 'meeting',
			operation: 'getPastParticipants',
			pastMeetingId: byId(String(found?.uuid)),
		});
		expect(people.map(({ name }) => name)).toEqual(['Mia Chen', 'Jonas Berg']);
	});

	it('to move a meeting in its own time zone', async () => {
		const filters = { type: 'upcoming' };
		const ahead = await entries({ resource: 'meeting', operation: 'getAll', filters, limit: 300 });
		expect(ahead.find(({ id }) => id === meeting)).toMatchObject({
			start_time: '2030-03-05T23:00:00Z',
			timezone: expect.stringContaining('/'),
			duration: expect.any(Number),
		});
	});

	it('to tell which recordings are ready', async () => {
		const filters = { from: daysAgo(1) };
		const recordings = await entries({ resource: 'recording', operation: 'getAll', filters });
		for (const recording of recordings) {
			expect(recording).toMatchObject({
				topic: expect.any(String),
				start_time: expect.any(String),
			});
			for (const file of recording.recording_files as IDataObject[]) {
				expect(file).toMatchObject({ status: expect.stringMatching(/completed|processing/) });
			}
		}
	});
});

describe('the link that logs in as the host', () => {
	const get = () => ({ resource: 'meeting', operation: 'get', meetingId: byId(meeting) });
	const operations: Array<[string, () => INodeParameters]> = [
		['Meeting > Get', get],
		['Meeting > Create', () => ({ resource: 'meeting', operation: 'create' })],
		[
			'Webinar > Get',
			() => ({
				resource: 'webinar',
				operation: 'get',
				webinarId: byId(sandbox.control.addWebinar().id),
			}),
		],
	];

	it.each(
		operations.flatMap(([name, parameters]) =>
			[true, false].flatMap((simplify) =>
				['data', 'envelope'].map((output) => ({ name, parameters, simplify, output })),
			),
		),
	)(
		'is kept from a model: $name, Simplify $simplify, $output',
		async ({ parameters, simplify, output }) => {
			const given = { ...parameters(), simplify, options: { output } };
			const text = JSON.stringify(await entries(given));
			expect(text).toMatch(/"join_url":"https:/);
			expect(text).not.toMatch(/start_url|zak=/);
			expect(JSON.stringify(await zoom(sandbox, given))).toMatch(/"start_url":"[^"]+zak=/);
		},
	);

	it('is kept from a model wherever it stands', () => {
		const link = 'https://zoom.us/s/1?zak=secret';
		expect(
			withoutHostLogin({
				id: 1,
				links: [{ url: link, join_url: 'https://zoom.us/j/1?pwd=x' }],
				host: { zak: 'secret', name: 'Ada' },
			}),
		).toEqual({
			id: 1,
			links: [{ join_url: 'https://zoom.us/j/1?pwd=x' }],
			host: { name: 'Ada' },
		});
	});
});
