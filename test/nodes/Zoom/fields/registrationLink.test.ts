import { startSandbox, type Sandbox } from '../../../../sandbox';
import { zoom } from '../../../support/zoom';

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

/** The registration link of the second meeting or webinar, as its invitation shows it. */
async function linkOf(resource: 'meeting' | 'webinar') {
	const { id } = sandbox.data[`${resource}s`][1];
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

it('of nobody is refused in words, and looked for again the next time', async () => {
	const parameters = {
		...get,
		meetingId: byUrl('https://zoom.us/meeting/register/tZAbCdEfGhIjKlMnOpQrSt'),
	};
	for (const lookUps of [4, 8]) {
		await expect(zoom(sandbox, parameters)).rejects.toThrow(
			"'Meeting' holds a registration link that belongs to none of the host's meetings",
		);
		expect(sandbox.requests).toHaveLength(lookUps);
	}
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
