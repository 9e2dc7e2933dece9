import type { INodeParameters } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../../../sandbox';
import { loadOptions, searchList } from '../../../support/n8n';
import { userCredential, zoom, zoomNode } from '../../../support/zoom';

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await startSandbox({ plan: 'business' });
});

afterAll(async () => await sandbox.close());

beforeEach(() => sandbox.control.reset());

const admin = () => userCredential(sandbox, { oauthTokenData: { ...sandbox.issueToken('admin') } });

/** Opens a list of the form as the editor does, logged in as an administrator. */
async function open(method: string, parameters: INodeParameters = {}, filter?: string) {
	const node = { ...zoomNode(sandbox, parameters), credential: admin() };
	const { results } = await searchList({ ...node, method, filter });
	return results;
}

const id = (value: number | string) => ({ __rl: true, mode: 'id', value: String(value) });
const inMeeting = (value: number | string) => ({
	resource: 'meeting',
	operation: 'addRegistrant',
	meetingId: id(value),
});
const inWebinar = (value: number | string) => ({
	resource: 'webinar',
	operation: 'addRegistrant',
	webinarId: id(value),
});
const names = (results: Array<{ name: string }>) => results.map(({ name }) => name);
const values = (results: Array<{ value: unknown }>) => results.map(({ value }) => value);

describe('time zones', () => {
	it("begin with the workflow's own, and ask Zoom nothing", async () => {
		const results = await open('searchTimezones');
		expect(results[0]).toEqual({
			name: expect.stringMatching(/^The Workflow's Own \(.+\)$/),
			value: 'workflow',
		});
		expect(values(results)).toEqual(expect.arrayContaining(['UTC', 'Asia/Tokyo']));
		expect(new Set(values(results)).size).toBe(results.length);
		expect(sandbox.requests).toEqual([]);
	});

	it.each([
		['new york', 'America/New_York', /^America\/New_York \(UTC-0[45]:00\)$/],
		['TOKYO', 'Asia/Tokyo', /^Asia\/Tokyo \(UTC\+09:00\)$/],
	])('are found by "%s"', async (filter, value, name) => {
		const results = await open('searchTimezones', {}, filter);
		expect(results).toContainEqual({ value, name: expect.stringMatching(name) });
		expect(results.length).toBeLessThan(4);
	});
});

describe('groups', () => {
	it('are listed by name, over all pages', async () => {
		const [group] = sandbox.data.groups;
		sandbox.data.groups.push(
			...Array.from({ length: 400 }, (_, index) => ({ ...group, id: `g${index}` })),
		);
		const results = await open('searchGroups');
		expect(values(results)).toEqual(sandbox.data.groups.map((each) => each.id));
		expect(results[0].name).toMatch(new RegExp(`^${group.name} \\(\\d+ users\\)$`));
	});

	it('are offered where several can be chosen', async () => {
		const options = await loadOptions({
			...zoomNode(sandbox, {}),
			credential: admin(),
			method: 'getGroups',
		});
		expect(values(options)).toEqual(sandbox.data.groups.map((each) => each.id));
	});
});

describe('occurrences', () => {
	it.each(['meeting', 'webinar'])('of a %s are listed by start', async (kind) => {
		const series = { recurrence: { type: 1, end_times: 5 } };
		const session =
			kind === 'meeting'
				? sandbox.control.addMeeting({ ...series, type: 8 })
				: sandbox.control.addWebinar({ ...series, type: 9 });
		const form = kind === 'meeting' ? inMeeting(session.id) : inWebinar(session.id);
		const results = await open('searchOccurrences', form);
		expect(values(results)).toEqual(session.occurrences!.map((each) => each.occurrence_id));
		expect(results[0].name).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d UTC, \d+ minutes/);
		const options = await loadOptions({
			...zoomNode(sandbox, form),
			method: 'getOccurrences',
		});
		expect(values(options)).toEqual(values(results));
	});
});

describe('questions of the registration form', () => {
	it('are listed with the answers to choose from', async () => {
		const questions = [
			{ title: 'Diet', type: 'single', required: true, answers: ['Vegan', 'Any'] },
			{ title: 'Wishes', type: 'short', required: false, answers: [] },
		];
		const { id: meeting } = sandbox.control.addMeeting({
			questions: { questions: [], custom_questions: questions },
			settings: { approval_type: 0 },
		});
		expect(await open('searchQuestions', inMeeting(meeting))).toEqual([
			{ name: 'Diet (one of: Vegan, Any; required)', value: 'Diet' },
			{ name: 'Wishes', value: 'Wishes' },
		]);
	});
});

it('tracking sources of a webinar are listed by name', async () => {
	const { id: webinar } = sandbox.control.addWebinar({
		tracking_sources: [{ id: 's1', source_name: 'Newsletter' }],
	});
	expect(await open('searchTrackingSources', inWebinar(webinar))).toEqual([
		{ name: 'Newsletter', value: 's1' },
	]);
});

it('panelists of a webinar are listed by name and address', async () => {
	const { id: webinar } = sandbox.control.addWebinar({
		panelists: [
			{ id: 'p1', name: 'Robin Lee', email: 'robin.lee@example.com' },
			{ id: 'p2', name: '', email: 'sam@example.org' },
		],
	});
	expect(await open('searchPanelists', inWebinar(webinar))).toEqual([
		{ name: 'Robin Lee (robin.lee@example.com)', value: 'p1' },
		{ name: 'sam@example.org', value: 'p2' },
	]);
});

describe('templates', () => {
	it('are those of the administrator, as the user who hosts sees them', async () => {
		const results = await open('searchTemplates', { userId: id(sandbox.data.users[2].id) });
		const ofAdministrator = sandbox.data.templates.filter(({ type }) => type === 2);
		expect(results).toEqual(ofAdministrator.map(({ id: value, name }) => ({ name, value })));
		expect(ofAdministrator.length).toBeLessThan(sandbox.data.templates.length);
		expect(sandbox.requests[0].path).toContain(sandbox.data.users[2].id);
	});

	it('are all taken by Zoom, which refuses others', async () => {
		const results = await open('searchTemplates');
		const own = sandbox.data.templates.find(({ type }) => type === 1)!;
		const create = async (template: unknown) =>
			await zoom(sandbox, {
				resource: 'meeting',
				operation: 'create',
				topic: 'From a template',
				additionalFields: { template_id: id(String(template)) },
			});
		for (const template of values(results)) await create(template);
		await expect(create(own.id)).rejects.toThrow("'template_id'");
	});

	it('that users saved are not offered, and the empty list says why', async () => {
		sandbox.data.templates = sandbox.data.templates.filter(({ type }) => type === 1);
		await expect(open('searchTemplates')).rejects.toMatchObject({
			message: 'There are no meeting templates of the administrator',
			description: expect.stringMatching(
				/not those that a user saved.*Ask Zoom support to enable them/,
			),
		});
	});
});

it('templates of webinars are those of the host and of the administrator', async () => {
	const results = await open('searchWebinarTemplates', { userId: id(sandbox.data.users[2].id) });
	const { webinarTemplates } = sandbox.data;
	expect(results).toEqual(webinarTemplates.map(({ id: value, name }) => ({ name, value })));
	expect(sandbox.requests[0].path).toContain(sandbox.data.users[2].id);
});

it('tracking fields are listed with the values that the account recommends', async () => {
	expect(await open('searchTrackingFields')).toEqual([
		{ name: 'Department (such as Sales, Research, Büro)', value: 'Department' },
		{ name: 'Project code', value: 'Project code' },
	]);
});

it('ways of authentication are listed by name, the usual one marked', async () => {
	const results = await open('searchAuthenticationOptions');
	expect(names(results)).toEqual(['Sign in to Zoom (default)', 'Sign in with a company address']);
	expect(values(results)).toEqual(sandbox.data.authenticationOptions.map((each) => each.id));
});

it('a filter keeps what it is part of, whatever the case', async () => {
	expect(values(await open('searchTrackingFields', {}, ' PROJ'))).toEqual(['Project code']);
});

describe('a list that is empty says why and what to do', () => {
	it.each([
		['searchGroups', 'has no user groups'],
		['searchTrackingFields', 'has no tracking fields'],
		['searchTemplates', 'no meeting templates of the administrator'],
		['searchWebinarTemplates', 'no webinar templates'],
		['searchAuthenticationOptions', 'has no authentication options'],
		['searchOccurrences', 'does not repeat'],
		['searchQuestions', 'has no questions of its own'],
		['searchPanelists', 'has no panelists'],
		['searchTrackingSources', 'has no tracking sources'],
		['searchMeetings', 'has no scheduled meetings'],
		['searchPastMeetings', 'has no meetings that are over'],
		['searchMeetingsAndSessions', 'has no scheduled meetings'],
		['searchWebinars', 'has no webinars'],
		['searchPastWebinars', 'has no webinars that are over'],
		['searchRecordings', 'has no cloud recordings'],
		['searchRecordedVideos', 'has no cloud recordings'],
	])('%s', async (method, words) => {
		const { data, control } = sandbox;
		for (const list of Object.values(data))
			if (Array.isArray(list) && list !== data.users) list.length = 0;
		const session = /Panelists|TrackingSources/.test(method)
			? inWebinar(control.addWebinar().id)
			: /Occurrences|Questions/.test(method)
				? inMeeting(control.addMeeting({ type: 2 }).id)
				: {};
		await expect(open(method, session)).rejects.toMatchObject({
			message: expect.stringContaining(words),
			description: expect.stringMatching(/\w+ \w+.*\./),
		});
	});
});

describe('a list that may not be read says which permission is missing', () => {
	it.each(['searchGroups', 'searchTrackingFields'])('%s', async (method) => {
		await expect(
			searchList({ ...zoomNode(sandbox, {}), credential: userCredential(sandbox), method }),
		).rejects.toMatchObject({ message: expect.stringMatching(/scope|permission/i) });
	});
});

describe('before the meeting or webinar is chosen', () => {
	it.each([
		['searchOccurrences', inMeeting(''), "'Meeting'"],
		['searchQuestions', inWebinar(''), "'Webinar'"],
		['searchPanelists', inWebinar(''), "'Webinar'"],
		['searchTrackingSources', inWebinar('not a number'), "'Webinar'"],
	])('%s says so', async (method, parameters, label) => {
		await expect(open(method, parameters)).rejects.toThrow(`Choose one in ${label} first`);
		expect(sandbox.requests).toEqual([]);
	});
});

describe('what is picked', () => {
	it("the workflow's own zone is sent by its name", async () => {
		await zoom(
			sandbox,
			{
				resource: 'meeting',
				operation: 'create',
				topic: 'Zones',
				additionalFields: { timezone: { __rl: true, mode: 'list', value: 'workflow' } },
			},
			{ timezone: 'Asia/Tokyo' },
		);
		const [request] = sandbox.requests.filter(({ method }) => method === 'POST');
		expect(request.body).toMatchObject({ timezone: 'Asia/Tokyo' });
	});
});
