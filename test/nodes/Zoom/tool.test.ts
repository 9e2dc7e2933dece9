import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { Zoom } from '../../../nodes/Zoom/Zoom.node';
import { startSandbox, type Sandbox } from '../../../sandbox';
import { asTool, callTool, fromModel, locatorFromModel, offered } from '../../support/tool';
import { zoomNode } from '../../support/zoom';

const nodeType = asTool(new Zoom());
let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await startSandbox();
});
beforeEach(() => sandbox.control.clearRequests());
afterAll(async () => await sandbox.close());

const tool = (parameters: INodeParameters, nodeName?: string) =>
	zoomNode(sandbox, { resource: 'meeting', ...parameters }, { nodeType, nodeName });

/** Calls the tool; what Zoom was asked, or the message for the model. */
async function call(parameters: INodeParameters, given: IDataObject) {
	const { error } = await callTool(tool(parameters), given);
	const [request] = sandbox.requests;
	return { error, path: request?.path, query: request?.query, body: request?.body as IDataObject };
}

/** A refusal that a model can act on: nothing was asked, and the message goes on to say what to give instead. */
const actable = (start: string, hint: string) => ({
	error: expect.stringMatching(new RegExp(`^${start}.*\\. .*${hint}`)),
	path: undefined,
});

describe('what an agent tells its model', () => {
	it('has the name of the node and the action of the operation', async () => {
		const update = tool({ operation: 'update' }, 'Update a meeting in Zoom');
		expect(await offered(update)).toMatchObject({
			name: 'Update_a_meeting_in_Zoom',
			description: 'Update a meeting in Zoom',
		});
	});

	it('has the display names of the fields that are left to the model, with their types', async () => {
		const update = tool({
			operation: 'update',
			meetingId: locatorFromModel('Meeting', 'list'),
			updateFields: {
				duration: fromModel('Duration', 'number'),
				start_time: fromModel('Start Time', 'string', 'Local time, such as 2026-03-31T12:00:00'),
			},
		});
		const { arguments: fields } = await offered(update);
		expect(fields).toEqual({
			Meeting: { type: 'string' },
			Duration: { type: 'number' },
			Start_Time: { type: 'string', description: 'Local time, such as 2026-03-31T12:00:00' },
		});
	});

	it('says for each operation what it does, when the description is set automatically', async () => {
		const descriptions = await Promise.all(
			nodeType.description.properties
				.filter(({ name }) => name === 'operation')
				.flatMap(({ options, displayOptions }) =>
					(options as Array<{ value: string }>).map(async ({ value }) => {
						const [resource] = displayOptions?.show?.resource as string[];
						return (await offered(tool({ resource, operation: value }))).description;
					}),
				),
		);
		expect(descriptions.length).toBeGreaterThan(0);
		expect(new Set(descriptions).size).toBe(descriptions.length);
		for (const text of descriptions) expect(text).toMatch(/^(\w+ ){2,}.* in Zoom$/);
	});
});

describe.each(['list', 'id', 'url'])('a meeting in mode %s', (mode) => {
	const get = () => ({ operation: 'get', meetingId: locatorFromModel('Meeting', mode) });

	it.each([
		['a number', 85012345678],
		['digits', '85012345678'],
		['a number as invitations show it', '850 1234 5678'],
		['a number with dashes', '850-1234-5678'],
		['a join link', 'https://us05web.zoom.us/j/85012345678?pwd=abc.1'],
	])('may be %s', async (_, given) => {
		expect(await call(get(), { Meeting: given })).toMatchObject({ path: '/meetings/85012345678' });
	});

	it.each([
		[
			'a topic',
			'my 3 pm meeting',
			"'Meeting' is not a valid ID: my 3 pm",
			'number of 10 or 11 digits',
		],
		['nothing', '', "'Meeting' is empty", 'enter its ID or join link'],
		['null', null, "'Meeting' is empty", 'enter its ID or join link'],
		[
			'a word for nothing',
			'null',
			"'Meeting' is not a valid ID: null",
			'number of 10 or 11 digits',
		],
		['another page', 'https://zoom.us/profile', "'Meeting' holds a link without", 'zoom\\.us/j/'],
		['one session', 'yzaDsOa2NRbSjahaWsYWZA==', "'Meeting' needs the .* number", 'digits'],
	])('is refused when it is %s', async (_, given, start, hint) => {
		expect(await call(get(), { Meeting: given })).toMatchObject(actable(start, hint));
	});
});

describe.each(['list', 'id'])('a user in mode %s', (mode) => {
	const list = () => ({ operation: 'getAll', userId: locatorFromModel('User', mode) });

	it.each([
		['me', 'me'],
		['Me', 'me'],
		[' ada.okami@example.com ', 'ada.okami%40example.com'],
		['UIh80OO-ClH_NqarwMaDQA', 'UIh80OO-ClH_NqarwMaDQA'],
		['', 'me'],
		[null, 'me'],
	])('may be %j', async (given, segment) => {
		expect(await call(list(), { User: given })).toMatchObject({
			path: `/users/${segment}/meetings`,
		});
	});

	it.each([['Ada Okami', "'User' is not a valid user: Ada Okami", 'email address']])(
		'is refused when it is %j',
		async (given, start, hint) => {
			expect(await call(list(), { User: given })).toMatchObject(actable(start, hint));
		},
	);
});

describe('a time', () => {
	const create = { operation: 'create', start_time: fromModel('Start Time') };

	it.each([
		['2026-11-23 15:00', '2026-11-23T15:00:00', 'America/New_York'],
		['2026-11-23T15:00', '2026-11-23T15:00:00', 'America/New_York'],
		['2026-11-23T15:00:00Z', '2026-11-23T15:00:00Z', undefined],
		['2026-11-23T15:00:00-08:00', '2026-11-23T23:00:00Z', undefined],
		['2026-11-23T15:00:00.000+0100', '2026-11-23T14:00:00Z', undefined],
		['', undefined, undefined],
		[null, undefined, undefined],
	])('%j is sent as %j', async (given, start_time, timezone) => {
		const { body, error } = await call(create, { Start_Time: given });
		expect({ error, start_time: body?.start_time, timezone: body?.timezone }).toEqual({
			error: undefined,
			start_time,
			timezone,
		});
	});

	it.each(['tomorrow 3pm', '3 pm', '11/23/2026 15:00', '2026-02-30 15:00', 'null'])(
		'%j is refused with an example',
		async (given) => {
			const expected = actable("'Start Time' is not a date", '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d');
			expect(await call(create, { Start_Time: given })).toMatchObject(expected);
		},
	);
});

describe('other fields', () => {
	const additionalFields = {
		agenda: fromModel('Agenda'),
		duration: fromModel('Duration', 'number'),
		pre_schedule: fromModel('Prescheduled', 'boolean'),
		timezone: fromModel('Timezone'),
	};
	const create = { operation: 'create', topic: fromModel('Topic'), additionalFields };

	it('take values in the type that models happen to write', async () => {
		const given = { Topic: 2026, Duration: '45', Prescheduled: 'True', Timezone: 'Asia/Tokyo' };
		const { body } = await call(create, { ...given, Agenda: 'What is "next"' });
		expect(body).toEqual({
			topic: '2026',
			duration: 45,
			pre_schedule: true,
			timezone: 'Asia/Tokyo',
			agenda: 'What is "next"',
		});
	});

	it.each([
		['left out', {}],
		['null', { Topic: null, Duration: null, Prescheduled: null, Timezone: null, Agenda: null }],
		['empty', { Topic: '', Duration: '', Prescheduled: '', Timezone: '', Agenda: '' }],
	])('are not sent when they are %s', async (_, given) => {
		expect((await call(create, given)).body).toEqual({});
	});

	it('clear nothing that Zoom has when the model leaves them empty', async () => {
		const { id } = sandbox.control.addMeeting({ agenda: 'Budget', topic: 'Weekly' });
		const update = {
			operation: 'update',
			meetingId: { __rl: true, mode: 'id', value: String(id) },
			updateFields: { topic: fromModel('Topic'), agenda: fromModel('Agenda') },
		};
		expect(await call(update, { Topic: 'Daily', Agenda: '' })).toMatchObject({
			body: { topic: 'Daily' },
		});
		expect(sandbox.data.meetings.find((one) => one.id === id)?.agenda).toBe('Budget');
	});

	it.each([
		[{ Duration: 'one hour' }, "'Duration' is not a whole number", 'Enter a whole number'],
		[{ Duration: -60 }, "'Duration' is out of range: -60", 'from 0'],
		[{ Prescheduled: 'yes' }, "'Prescheduled' is neither true nor false", 'true or false'],
		[{ Timezone: 'PST8' }, "'Timezone' is not a time zone: PST8", 'America/New_York'],
		[{ Agenda: { text: 'x' } }, "'Agenda' is not text", 'Enter text'],
	])('are refused in words: %j', async (given, start, hint) => {
		expect(await call(create, given)).toMatchObject(actable(start, hint));
	});

	it('take a choice by value or by name', async () => {
		const list = { operation: 'getAll', filters: { type: fromModel('Type') } };
		for (const given of ['previous_meetings', 'Previous']) {
			sandbox.control.clearRequests();
			expect(await call(list, { Type: given })).toMatchObject({
				query: { type: 'previous_meetings' },
			});
		}
		sandbox.control.clearRequests();
		const expected = actable('\'Type\' has no choice "past"', 'previous_meetings');
		expect(await call(list, { Type: 'past' })).toMatchObject(expected);
	});
});

describe('a refusal of Zoom', () => {
	const get = (options: INodeParameters = {}) => ({
		operation: 'get',
		meetingId: locatorFromModel('Meeting', 'id'),
		options,
	});
	const text = /^Zoom has no such meeting or webinar\. .*Check the ID.*Zoom code 3001/;

	it('says what happened and what to do', async () => {
		const { error } = await call(get(), { Meeting: '85012345678' });
		expect(error).toMatch(text);
	});

	it('says the same as an envelope', async () => {
		const { entries } = await callTool(tool(get({ output: 'envelope' })), {
			Meeting: '85012345678',
		});
		expect(entries).toEqual([
			{ data: null, error: expect.stringMatching(text), successful: false },
		]);
	});

	it('says the same where the node goes on', async () => {
		const options = { ...tool(get()), onError: 'continueRegularOutput' as const };
		const { entries } = await callTool(options, { Meeting: '85012345678' });
		expect(entries).toEqual([{ error: expect.stringMatching(text) }]);
	});

	it('has its hint apart where the node is no tool', async () => {
		const asUsual = { ...tool(get()), nodeType: new Zoom() };
		const { error } = await callTool(asUsual, { Meeting: '85012345678' });
		expect(error).toBe('Zoom has no such meeting or webinar');
	});
});
