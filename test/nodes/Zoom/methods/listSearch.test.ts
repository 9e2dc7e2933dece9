/* eslint-disable @n8n/community-nodes/no-hardcoded-secrets -- the name of a kind of login is no secret */
import type { INodeListSearchResult, INodeParameters } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../../../sandbox';
import { loadOptions, searchList, type TestCredential } from '../../../support/n8n';
import { userCredential, zoomNode } from '../../../support/zoom';
import { DAY } from '../../../../nodes/Zoom/http/time';

const serverToServer = { authentication: 'serverToServerOAuth2' };

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await startSandbox({ plan: 'business' });
});

afterAll(async () => await sandbox.close());

beforeEach(() => sandbox.control.reset());

interface Opened {
	filter?: string;
	paginationToken?: unknown;
	parameters?: INodeParameters;
	credential?: TestCredential;
}

/** Opens a picker of the form as the editor does. */
async function open(method: string, { parameters = {}, credential, ...rest }: Opened = {}) {
	const node = zoomNode(sandbox, parameters);
	return await searchList({ ...node, credential: credential ?? node.credential, method, ...rest });
}

/** Scrolls to the end of a picker. */
async function scroll(method: string, opened: Opened = {}) {
	const results: INodeListSearchResult['results'] = [];
	let paginationToken: unknown;
	do {
		const page = await open(method, { ...opened, paginationToken });
		results.push(...page.results);
		paginationToken = page.paginationToken;
	} while (paginationToken);
	return results;
}

const values = (results: INodeListSearchResult['results']) => results.map(({ value }) => value);
const admin = () => userCredential(sandbox, { oauthTokenData: { ...sandbox.issueToken('admin') } });
const host = () => ({
	...serverToServer,
	hostId: { __rl: true, mode: 'list', value: sandbox.data.meId },
});

describe('meetings', () => {
	it('are all found by scrolling, with topic and start, each once', async () => {
		sandbox.data.meetings.length = 0;
		sandbox.control.seedMany({ kind: 'meetings', count: 650 });
		const results = await scroll('searchMeetings');
		expect(new Set(values(results)).size).toBe(650);
		expect(results).toHaveLength(650);
		expect(results[0].name).toMatch(/^.+ \((\d{4}-\d\d-\d\d \d\d:\d\d UTC|no fixed time, \d+)\)$/);
		expect(results[0].url).toMatch(/^https:/);
	});

	it('whose topic runs from right to left keep the date apart from it', async () => {
		sandbox.data.meetings.length = 0;
		sandbox.control.addMeeting({ topic: 'פגישת צוות' });
		const [{ name }] = await scroll('searchMeetings');
		expect(name).toMatch(/^\u2068פגישת צוות\u2069 \(/);
	});

	it('are filtered over all pages, whatever the case', async () => {
		sandbox.data.meetings.length = 0;
		sandbox.control.addMeeting({ topic: 'Über-Planung Ω' });
		sandbox.control.seedMany({ kind: 'meetings', count: 650 });
		sandbox.control.addMeeting({ topic: 'ÜBER-PLANUNG Ω again' });
		const { results, paginationToken } = await open('searchMeetings', {
			filter: ' über-planung ω ',
		});
		expect(results.map(({ name }) => name.split(' (')[0])).toEqual(
			expect.arrayContaining(['Über-Planung Ω', 'ÜBER-PLANUNG Ω again']),
		);
		expect(results).toHaveLength(2);
		expect(paginationToken).toBeUndefined();
	});

	it('are found by their number', async () => {
		const { id } = sandbox.control.addMeeting();
		const { results } = await open('searchMeetings', { filter: String(id) });
		expect(values(results)).toEqual([String(id)]);
	});

	it('of the past are listed by UUID, so that each session can be chosen', async () => {
		const { id } = sandbox.control.addMeeting();
		const first = sandbox.control.endMeeting({ id });
		const second = sandbox.control.endMeeting({ id });
		const found = values(await scroll('searchPastMeetings'));
		expect(found).toEqual(expect.arrayContaining([first.uuid, second.uuid]));
		expect(new Set(found).size).toBe(found.length);
	});

	it('to watch are scheduled ones by number, then sessions of the past by UUID', async () => {
		sandbox.data.meetings.length = 0;
		sandbox.control.seedMany({ kind: 'meetings', count: 350 });
		const { id } = sandbox.control.addMeeting();
		const { uuid } = sandbox.control.endMeeting({ id });
		const found = values(await scroll('searchMeetingsAndSessions'));
		expect(found).toEqual([
			...values(await scroll('searchMeetings')),
			...values(await scroll('searchPastMeetings')),
		]);
		expect(found).toEqual(expect.arrayContaining([String(id), uuid]));
	});
});

describe('webinars', () => {
	it('are all found by scrolling', async () => {
		sandbox.data.webinars.length = 0;
		sandbox.control.seedMany({ kind: 'webinars', count: 650 });
		expect(new Set(values(await scroll('searchWebinars'))).size).toBe(650);
	});

	it('of the past are those that have begun', async () => {
		sandbox.data.webinars.length = 0;
		const at = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 19) + 'Z';
		const past = sandbox.control.addWebinar({ type: 5, start_time: at(-2) });
		sandbox.control.addWebinar({ type: 5, start_time: at(2) });
		expect(values(await scroll('searchPastWebinars'))).toEqual([String(past.id)]);
	});
});

describe('recordings', () => {
	it('of the last year are all found by scrolling, the latest first', async () => {
		sandbox.data.recordings.length = 0;
		const at = (days: number) => new Date(Date.now() - days * DAY).toISOString().slice(0, 19) + 'Z';
		const uuids = [1, 29, 30, 31, 32, 62, 200, 360].map(
			(days) => sandbox.control.addRecording({ start_time: at(days) }).uuid,
		);
		expect(values(await scroll('searchRecordings'))).toEqual(uuids);
	});

	it('are offered by their videos, where one file is wanted', async () => {
		sandbox.data.recordings.length = 0;
		const [first, second] = [0, 1].map(() => sandbox.control.addRecording({ topic: 'Tour' }));
		const videos = [first, second].flatMap(({ recording_files: files }) =>
			files.filter(({ file_type }) => file_type === 'MP4'),
		);
		const results = await scroll('searchRecordedVideos');
		expect(values(results).sort()).toEqual(videos.map((file) => file.id).sort());
		expect(videos.length).toBeGreaterThan(1);
		for (const { name } of results) expect(name).toMatch(/^Tour \(.* UTC\): [a-z ]+$/);
	});

	it('of one month fill several pages', async () => {
		sandbox.data.recordings.length = 0;
		sandbox.control.seedMany({ kind: 'recordings', count: 650 });
		expect(new Set(values(await scroll('searchRecordings'))).size).toBe(650);
	});
});

const deleting = { resource: 'recording', operation: 'deleteFile' };
const restoring = { resource: 'recording', operation: 'restore' };

describe('recorded files', () => {
	const recorded = () => sandbox.control.addRecording({});

	it('are those of the recording in the form, with what they are', async () => {
		const { uuid, recording_files } = recorded();
		const parameters = { ...deleting, recordedId: { __rl: true, mode: 'list', value: uuid } };
		const { results } = await open('searchRecordedFiles', { parameters });
		expect(values(results)).toEqual(recording_files.map(({ id }) => id));
		expect(results[0].name).toMatch(
			/^Shared screen with speaker view \(MP4, \d{4}-\d\d-\d\d \d\d:\d\d UTC\)$/,
		);
	});

	it.each([
		['searchRecordedFiles', "Choose one in 'Meeting or Webinar' first"],
		['searchTrashedFiles', "Choose one in 'Recording' first"],
	])('of %s want the recording first', async (method, message) => {
		await expect(open(method, { parameters: deleting })).rejects.toThrow(message);
	});

	it('in the trash are those of the recording in the form', async () => {
		sandbox.data.recordings.length = 0;
		const [{ uuid, recording_files }, other] = [recorded(), recorded()];
		recording_files[1].deleted_time = new Date().toISOString();
		other.recording_files[0].deleted_time = new Date().toISOString();
		const parameters = {
			...restoring,
			restore: 'file',
			trashedId: { __rl: true, mode: 'list', value: uuid },
		};
		expect(values(await scroll('searchTrashedFiles', { parameters }))).toEqual([
			recording_files[1].id,
		]);
	});
});

describe('the trash', () => {
	it('offers whole recordings, or those with single files in it', async () => {
		sandbox.data.recordings.length = 0;
		const [whole, part] = [sandbox.control.addRecording({}), sandbox.control.addRecording({})];
		sandbox.control.trashRecording({ uuid: whole.uuid });
		part.recording_files[0].deleted_time = new Date().toISOString();
		const restore = async (what: string) =>
			values(
				await scroll('searchTrashedRecordings', { parameters: { ...restoring, restore: what } }),
			);
		expect(await restore('all')).toEqual([whole.uuid]);
		expect(await restore('file')).toEqual([part.uuid]);
	});
});

describe.each(['meeting', 'webinar'] as const)('registrants of a %s', (kind) => {
	const inForm = (id: string) => ({
		resource: kind,
		operation: 'deleteRegistrant',
		[`${kind}Id`]: { __rl: true, mode: 'id', value: id },
	});
	const withRegistrants = (count: number) => {
		const { control } = sandbox;
		const settings = { approval_type: 1 };
		const { id } =
			kind === 'meeting' ? control.addMeeting({ settings }) : control.addWebinar({ settings });
		const added = Array.from({ length: count }, () => control.addRegistrant({ session: id }));
		return { added, parameters: inForm(String(id)) };
	};

	it('are listed with their status, those who wait first, each once', async () => {
		const { added, parameters } = withRegistrants(3);
		added[0].status = 'denied';
		added[1].status = 'approved';
		const results = await scroll('searchRegistrants', { parameters });
		expect(values(results)).toEqual([added[2].id, added[1].id, added[0].id]);
		const [first] = results;
		expect(first.name).toBe(
			`${added[2].first_name} ${String(added[2].last_name)} (${added[2].email}), pending`,
		);
	});

	it('are all offered where several can be chosen', async () => {
		const { added, parameters } = withRegistrants(320);
		added[0].status = 'denied';
		const options = await loadOptions({
			...zoomNode(sandbox, parameters),
			method: 'getRegistrants',
		});
		expect(options.map(({ value }) => value).sort()).toEqual(added.map(({ id }) => id).sort());
	});

	it('of all pages are found by email address', async () => {
		const { added, parameters } = withRegistrants(650);
		added[649].email = 'Last.One@example.com';
		const { results } = await open('searchRegistrants', { parameters, filter: 'last.one@' });
		expect(values(results)).toEqual([added[649].id]);
	});

	it('are asked for the occurrence under Options', async () => {
		const { parameters } = withRegistrants(1);
		sandbox.control.clearRequests();
		const occurrence_id = { __rl: true, mode: 'list', value: '1648194360000' };
		await open('searchRegistrants', { parameters: { ...parameters, options: { occurrence_id } } });
		expect(sandbox.requests[0].query).toMatchObject({ occurrence_id: '1648194360000' });
	});

	it('that there are none is said', async () => {
		const { parameters } = withRegistrants(0);
		await expect(open('searchRegistrants', { parameters })).rejects.toThrow(
			'Nobody has registered for it',
		);
	});

	it('need a session first', async () => {
		const label = kind === 'meeting' ? 'Meeting' : 'Webinar';
		await expect(open('searchRegistrants', { parameters: inForm('') })).rejects.toThrow(
			`Choose one in '${label}' first`,
		);
	});
});

describe('users', () => {
	it('begin with Me, then come all of the account', async () => {
		const results = await scroll('searchUsers', { credential: admin() });
		const active = sandbox.data.users.filter(({ status }) => status === 'active');
		expect(results[0]).toEqual({ name: 'Me (Connected User)', value: 'me' });
		expect(values(results)).toEqual(expect.arrayContaining(active.map(({ id }) => id)));
		expect(results.filter(({ value }) => value === 'me')).toHaveLength(1);
	});

	it('are found by name or address', async () => {
		const { id, email } = sandbox.data.users[5];
		const { results } = await open('searchUsers', { filter: email, credential: admin() });
		expect(values(results)).toEqual([id]);
	});

	it('are only Me for a login that may not list others', async () => {
		expect(await open('searchUsers')).toEqual({
			results: [{ name: 'Me (Connected User)', value: 'me' }],
			paginationToken: undefined,
		});
	});

	it('have no Me for a Server-to-Server app', async () => {
		const results = await scroll('searchUsers', { parameters: serverToServer });
		expect(values(results)).not.toContain('me');
		expect(results.length).toBeGreaterThan(10);
	});

	it('to schedule for have no Me', async () => {
		const results = await scroll('searchOtherUsers', { credential: admin() });
		expect(values(results)).not.toContain('me');
		expect(results.length).toBeGreaterThan(10);
	});

	it('to schedule for are refused in words to a login that may not list users', async () => {
		await expect(open('searchOtherUsers')).rejects.toThrow(/scope|permission|may not/i);
	});

	it('of every state are offered with it, and those without an ID by address', async () => {
		const { users } = sandbox.data;
		const results = await scroll('searchNamedUsers', { credential: admin() });
		expect(results).toHaveLength(users.length);
		for (const { id, email, status } of users) {
			const value = status === 'pending' ? email : id;
			const { name } = results.find((one) => one.value === value)!;
			expect(name.endsWith(` - ${status}`)).toBe(status !== 'active');
		}
		const withMe = await scroll('searchAccountUsers', { credential: admin() });
		expect(values(withMe)).toEqual(['me', ...values(results)]);
	});

	it('of any state are found by what is typed', async () => {
		const { results } = await open('searchNamedUsers', {
			filter: 'inactive',
			credential: admin(),
		});
		const inactive = sandbox.data.users.filter(({ status }) => status === 'inactive');
		expect(values(results)).toEqual(inactive.map(({ id }) => id));
	});

	it('who get what another leaves are named by address', async () => {
		const results = await scroll('searchUserEmails', { credential: admin() });
		const active = sandbox.data.users.filter(({ status }) => status === 'active');
		expect(values(results)).toEqual(active.map(({ email }) => email));
	});

	it('that Zoom can not list because of a fault are an error, not an empty list', async () => {
		sandbox.control.failNext({ status: 403, code: 1010, message: 'User not belong.' });
		await expect(open('searchUsers')).rejects.toThrow('belongs to another Zoom account');
	});
});

describe('webinars for which Zoom gives tokens instead of page numbers', () => {
	it('are all found by scrolling, and by typing', async () => {
		for (const filter of [undefined, 'webinar']) {
			answer('/webinars', { webinars: [{ id: 1, topic: 'Webinar 1' }], next_page_token: 'a' });
			answer('/webinars', { webinars: [{ id: 2, topic: 'Webinar 2' }], next_page_token: 'b' });
			answer('/webinars', { webinars: [{ id: 3, topic: 'Webinar 3' }], next_page_token: '' });
			expect(values(await scroll('searchWebinars', { filter }))).toEqual(['1', '2', '3']);
		}
		const tokens = sandbox.requests.map(({ query }) => query.next_page_token ?? query.page_number);
		expect(tokens).toEqual(['1', 'a', 'b', '1', 'a', 'b']);
	});
});

/** Answers the next requests to a path with this. */
function answer(path: string, body: object, count = 1): void {
	sandbox.control.failNext({ status: 200, body: JSON.stringify(body), match: { path }, count });
}

const paged = [
	{ method: 'searchUsers', path: '/users', key: 'users' },
	{ method: 'searchMeetingsAndSessions', path: '/meetings', key: 'meetings' },
	{ method: 'searchPastWebinars', path: '/webinars', key: 'webinars' },
	{ method: 'searchRecordings', path: '/recordings', key: 'meetings' },
	{ method: 'searchGroups', path: '/groups', key: 'groups' },
];

describe.each(paged)('$method of a Zoom that never comes to an end', ({ method, path, key }) => {
	const entry = (number: number) => ({
		id: `id ${number}`,
		uuid: `uuid ${number}`,
		...{ topic: `Team ${number}`, name: `Team ${number}`, display_name: `Team ${number}` },
	});
	const page = (number: number, token: string) =>
		answer(path, { [key]: [entry(number)], next_page_token: token });
	const pages = (count: number) => {
		for (let number = 0; number < count; number++) page(number, `token ${number}`);
		page(count, '');
	};
	const options = () => ({ credential: admin() });
	/** Lets six seconds pass with each request. */
	const inSlowMotion = async <T>(work: () => Promise<T>): Promise<T> => {
		const { now } = Date;
		const clock = jest.spyOn(Date, 'now');
		clock.mockImplementation(() => now() + sandbox.requests.length * 6_000);
		return await work().finally(() => clock.mockRestore());
	};

	it('ends a search where the tokens repeat', async () => {
		answer(path, { [key]: [entry(1)], next_page_token: 'again' }, 10_000);
		const { results } = await open(method, { filter: 'team', ...options() });
		expect(results).toHaveLength(1);
		// Recordings are listed in windows, and what can be watched is in two lists.
		expect(sandbox.requests.length).toBeLessThanOrEqual(2 * 14);
	});

	it('ends scrolling where the tokens repeat in turn', async () => {
		for (let number = 0; number < 100; number++) page(number, number % 2 ? 'odd' : 'even');
		await scroll(method, options());
		expect(sandbox.requests.length).toBeLessThanOrEqual(50);
	});

	it('ends after fifty pages, shows what it found, and lets the user go on', async () => {
		pages(60);
		const first = await open(method, { filter: 'team', ...options() });
		expect(first.results).toHaveLength(50);
		expect(sandbox.requests).toHaveLength(50);
		if (method === 'searchGroups') return;
		const { paginationToken } = first;
		const second = await open(method, { filter: 'team 55', paginationToken, ...options() });
		expect(second.results.map(({ name }) => name)).toEqual([expect.stringContaining('Team 55')]);
	});

	it('ends after 20 seconds, shows what it found, and lets the user go on', async () => {
		pages(60);
		const opened = { filter: 'team', ...options() };
		const { results, paginationToken } = await inSlowMotion(async () => await open(method, opened));
		expect(results).toHaveLength(4);
		if (method !== 'searchGroups') expect(paginationToken).toMatch(/token 3$/);
	});

	it('says so when it found nothing until then', async () => {
		if (method === 'searchGroups') return;
		pages(60);
		const opened = { filter: 'nothing', ...options() };
		await expect(inSlowMotion(async () => await open(method, opened))).rejects.toMatchObject({
			message: 'Nothing was found in the time that a list may take',
			description: expect.stringContaining('enter the value by hand'),
		});
	});

	it('leaves out entries that are nothing or have no ID, and takes odd ones as they are', async () => {
		const odd = {
			...entry(2),
			topic: [[]],
			name: {},
			display_name: null,
			start_time: 5,
			email: {},
		};
		answer(path, { [key]: [null, 'text', [], {}, { id: null, uuid: {} }, entry(1), odd] }, 20);
		const { results } = await open(method, options());
		const own = method === 'searchUsers' ? 1 : 0;
		expect(results).toHaveLength(own + 2);
		expect(results[own].name).toContain('Team 1');
		expect(results.map(({ name }) => name).join()).not.toContain('object');
	});
});

describe('a Server-to-Server app', () => {
	const pickers = [
		...['searchMeetings', 'searchPastMeetings', 'searchWebinars', 'searchPastWebinars'],
		'searchRecordings',
	];

	it.each(pickers)('%s without a host says what to do', async (method) => {
		await expect(
			open(method, { parameters: { ...serverToServer, operation: 'get' } }),
		).rejects.toMatchObject({
			message: "Choose a user in 'Host' first",
			description: expect.stringContaining('enter an ID or a link instead'),
		});
		expect(sandbox.requests).toEqual([]);
	});

	it.each(pickers)('%s lists for the chosen host', async (method) => {
		await open(method, { parameters: { ...host(), operation: 'get' } });
		const asked = sandbox.requests.filter(({ path }) => !path.startsWith('/oauth'));
		expect(asked.length).toBeGreaterThan(0);
		for (const { path } of asked) expect(path).toContain(`/users/${sandbox.data.meId}/`);
	});
});
