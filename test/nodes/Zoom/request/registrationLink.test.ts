import { sleep } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../../../sandbox';
import { userCredential, zoom } from '../../../support/zoom';

const serverToServer = ['serverToServer', 'OAuth2'].join('');

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await startSandbox({ plan: 'business' });
});

afterAll(async () => await sandbox.close());

/** A host with three meetings and webinars, all with registration. */
beforeEach(() => {
	sandbox.control.reset();
	sandbox.data.meetings.length = 0;
	sandbox.data.webinars.length = 0;
	for (let count = 0; count < 3; count++) {
		sandbox.control.addMeeting({ settings: { approval_type: 0 } });
		sandbox.control.addWebinar({ settings: { approval_type: 0 } });
	}
});

const byUrl = (value: string) => ({ __rl: true, mode: 'url', value });
const get = { operation: 'get', simplify: false };

/** The registration link of a meeting or webinar, the second if none is named, as its invitation shows it. */
async function linkOf(resource: 'meeting' | 'webinar', index = 1) {
	const { id } = sandbox.data[`${resource}s`][index];
	const field = { __rl: true, mode: 'id', value: String(id) };
	const [item] = await zoom(sandbox, { ...get, resource, [`${resource}Id`]: field });
	sandbox.control.clearRequests();
	return { id, link: String(item.json.registration_url) };
}

it.each(['meeting', 'webinar'] as const)(
	'finds its %s among those of the host',
	async (resource) => {
		const { id, link } = await linkOf(resource);
		expect(link).toContain('/register/');
		const [item] = await zoom(sandbox, { ...get, resource, [`${resource}Id`]: byUrl(link) });
		expect(item.json.id).toBe(id);
	},
);

it('is looked up once for many items that hold it', async () => {
	const { id, link } = await linkOf('meeting');
	const items = Array.from({ length: 20 }, () => ({ link }));
	const parameters = { ...get, meetingId: byUrl('={{ $json.link }}') };
	const output = await zoom(sandbox, parameters, { items });
	expect(output.map(({ json }) => json.id)).toEqual(items.map(() => id));
	const lists = sandbox.requests.filter(({ path }) => path.startsWith('/users'));
	expect(lists.length).toBeLessThanOrEqual(1);
	expect(sandbox.requests.length).toBeLessThanOrEqual(20 + 4);
});

describe('of nobody', () => {
	const bogus = (number: number) =>
		`https://zoom.us/meeting/register/tZAbCdEfGhIjKlMnOpQr-${number}`;
	const refused = {
		message: "'Meeting' holds a registration link that belongs to none of the host's meetings",
	};

	it('is refused in words, and so are ten more for the same few requests', async () => {
		const credential = userCredential(sandbox);
		for (let number = 0; number < 11; number++) {
			const parameters = { ...get, meetingId: byUrl(bogus(number)) };
			await expect(zoom(sandbox, parameters, { credential })).rejects.toMatchObject(refused);
		}
		expect(sandbox.requests).toHaveLength(1 + 3);
	});

	it('costs a real link nothing: each meeting is read once', async () => {
		const { id, link } = await linkOf('meeting');
		const credential = userCredential(sandbox);
		const find = async (url: string) =>
			await zoom(sandbox, { ...get, meetingId: byUrl(url) }, { credential });
		await expect(find(bogus(1))).rejects.toMatchObject(refused);
		const [item] = await find(link);
		expect(item.json.id).toBe(id);
		expect(sandbox.requests).toHaveLength(1 + 3 + 1);
	});

	it('is looked for again after five minutes, when its meeting may be there', async () => {
		const credential = userCredential(sandbox);
		const { id, link } = await linkOf('meeting');
		const [meeting] = sandbox.data.meetings.splice(1, 1);
		const parameters = { ...get, meetingId: byUrl(link) };
		await expect(zoom(sandbox, parameters, { credential })).rejects.toMatchObject(refused);
		sandbox.data.meetings.push(meeting);
		await expect(zoom(sandbox, parameters, { credential })).rejects.toMatchObject(refused);
		const now = Date.now() + 301_000;
		const clock = jest.spyOn(Date, 'now').mockImplementation(() => now);
		const [item] = await zoom(sandbox, parameters, { credential }).finally(() =>
			clock.mockRestore(),
		);
		expect(item.json.id).toBe(id);
	});
});

it('that is cut off is not taken for the meeting whose code begins so', async () => {
	const { link } = await linkOf('meeting');
	for (const parameters of [
		{ ...get, meetingId: byUrl(link.slice(0, -3)) },
		{ ...get, meetingId: byUrl(`${link}abc`) },
	]) {
		await expect(zoom(sandbox, parameters)).rejects.toMatchObject({
			message: expect.stringContaining("belongs to none of the host's meetings"),
			description: expect.stringContaining('Check that the link is whole'),
		});
	}
});

it.each(['?pwd=abc', '#/registration', '/', '/ics?icsToken=a/b'])(
	'is found with %s behind it',
	async (behind) => {
		const { id, link } = await linkOf('meeting');
		const [item] = await zoom(sandbox, { ...get, meetingId: byUrl(link + behind) });
		expect(item.json.id).toBe(id);
	},
);

describe('that two executions look for at once', () => {
	it('is looked up once, and stopping the first does not fail the second', async () => {
		const { id, link } = await linkOf('meeting');
		const credential = userCredential(sandbox);
		const parameters = { ...get, meetingId: byUrl(link) };
		const stop = new AbortController();
		sandbox.control.answerSlowly({ ms: 300, match: { path: '/users/me/meetings' } });
		const first = zoom(sandbox, parameters, { credential, signal: stop.signal }).catch(String);
		const second = zoom(sandbox, parameters, { credential });
		while (sandbox.requests.length === 0) await sleep(1);
		stop.abort();
		const [item] = await second;
		expect(item.json.id).toBe(id);
		await first;
		const lists = sandbox.requests.filter(({ path }) => path.startsWith('/users'));
		expect(lists).toHaveLength(1);
	});

	it('is looked up with each credential by itself', async () => {
		const { link } = await linkOf('meeting');
		const parameters = { ...get, meetingId: byUrl(link) };
		await zoom(sandbox, parameters, { credential: userCredential(sandbox) });
		await zoom(sandbox, parameters, { credential: userCredential(sandbox) });
		const lists = sandbox.requests.filter(({ path }) => path.startsWith('/users'));
		expect(lists).toHaveLength(2);
	});
});

describe('among meetings that Zoom lists oddly', () => {
	/** The list of the host's meetings, as one answer. */
	const answerList = (list: object, count = 1) =>
		sandbox.control.failNext({
			status: 200,
			body: JSON.stringify(list),
			match: { path: '/users/me/meetings' },
			count,
		});

	it('is found beside entries that are nothing, have no ID, or are gone', async () => {
		const { id, link } = await linkOf('meeting');
		answerList({ meetings: [null, {}, { id: 99999999999 }, { id }], next_page_token: '' });
		const [item] = await zoom(sandbox, { ...get, meetingId: byUrl(link) });
		expect(item.json.id).toBe(id);
	});

	it('ends where the pages repeat', async () => {
		const { link } = await linkOf('meeting');
		answerList({ meetings: [], next_page_token: 'again' }, 1000);
		await expect(zoom(sandbox, { ...get, meetingId: byUrl(link) })).rejects.toThrow(
			"belongs to none of the host's meetings",
		);
		expect(sandbox.requests.length).toBeLessThan(5);
	});

	it('ends after ten pages that bring nothing new', async () => {
		const { link } = await linkOf('meeting');
		for (let page = 0; page < 100; page++) {
			answerList({ meetings: [], next_page_token: `page ${page}` });
		}
		await expect(zoom(sandbox, { ...get, meetingId: byUrl(link) })).rejects.toThrow(
			"belongs to none of the host's meetings",
		);
		expect(sandbox.requests).toHaveLength(10);
	});
});

it('that is not found in time is found by the next run, which goes on where it stopped', async () => {
	for (let count = 0; count < 22; count++) {
		sandbox.control.addMeeting({ settings: { approval_type: 0 } });
	}
	const { id, link } = await linkOf('meeting', 24);
	const parameters = { ...get, meetingId: byUrl(link) };
	const credential = userCredential(sandbox);
	const { now } = Date;
	const late = () => (sandbox.requests.length > 10 ? 400_000 : 0);
	const clock = jest.spyOn(Date, 'now').mockImplementation(() => now() + late());
	await expect(zoom(sandbox, parameters, { credential })).rejects.toMatchObject({
		message: "'Meeting' holds a registration link that takes long to find",
		description: expect.stringContaining('goes on where it stopped'),
	});
	clock.mockRestore();
	expect(sandbox.requests).toHaveLength(1 + 10);
	const [item] = await zoom(sandbox, parameters, { credential });
	expect(item.json.id).toBe(id);
	expect(sandbox.requests).toHaveLength(1 + 25 + 1);
});

it('of a Server-to-Server app needs to know the host', async () => {
	const { id, link } = await linkOf('meeting');
	const parameters = { ...get, authentication: serverToServer, meetingId: byUrl(link) };
	await expect(zoom(sandbox, parameters)).rejects.toMatchObject({
		message: expect.stringContaining('names no meeting or webinar by itself'),
		description: expect.stringContaining("'Host'"),
	});
	const hostId = { __rl: true, mode: 'id', value: sandbox.data.meId };
	const [item] = await zoom(sandbox, { ...parameters, hostId });
	expect(item.json.id).toBe(id);
});
