import { addCredentialType, createPoller } from '../support/n8n';
import { demoCredential, demoCredentialType, demoTrigger } from './demo';
import { startDemoServer, type DemoServer } from './server';

let server: DemoServer;

beforeAll(() => {
	addCredentialType(demoCredentialType);
});

beforeEach(async () => {
	server = await startDemoServer();
	publish(1);
});

afterEach(async () => {
	await server.close();
});

const publish = (count: number) => {
	server.answer = () => ({ body: { events: Array.from({ length: count }, () => ({})) } });
};
const fail = () => {
	server.answer = () => ({ status: 500, body: { message: 'down' } });
};
const create = (staticData = {}) =>
	createPoller({
		nodeType: demoTrigger,
		parameters: {},
		credential: demoCredential(server.url),
		staticData,
	});

describe('createPoller', () => {
	it('keeps static data between polls', async () => {
		const poller = create({ count: 4 });
		await poller.poll();
		const items = await poller.poll();
		expect(items?.[0].json).toEqual({ count: 6, mode: 'trigger', activation: 'activate' });
		expect(poller.staticData()).toEqual({ count: 6 });
		expect(poller.saved()).toEqual({ count: 6 });
	});

	it('saves the activation poll, and later polls only when they give items', async () => {
		const poller = create();
		publish(0);
		expect(await poller.poll()).toBeNull();
		expect(poller.saved()).toEqual({ count: 1 });
		expect(await poller.poll()).toBeNull();
		expect(poller.staticData()).toEqual({ count: 2 });
		expect(poller.saved()).toEqual({ count: 1 });
	});

	it('goes on from what was saved after a restart', async () => {
		const poller = create();
		await poller.poll();
		publish(0);
		await poller.poll();
		poller.restart();
		expect(poller.staticData()).toEqual({ count: 1 });
		publish(1);
		const items = await poller.poll();
		expect(items?.[0].json).toMatchObject({ count: 2, activation: 'init' });
	});

	it('goes on from given data after a restart', async () => {
		const poller = create();
		await poller.poll();
		poller.restart({ count: 10 });
		const items = await poller.poll('trigger', 'leadershipChange');
		expect(items?.[0].json).toMatchObject({ count: 11, activation: 'leadershipChange' });
	});

	it('keeps nothing of a manual poll', async () => {
		const poller = create({ count: 4 });
		const items = await poller.poll('manual');
		expect(items?.[0].json).toEqual({ count: 5, mode: 'manual', activation: 'manual' });
		expect(poller.staticData()).toEqual({ count: 4 });
		expect(poller.saved()).toEqual({ count: 4 });
	});

	it('rejects when a poll fails and goes on with the next one', async () => {
		const poller = create();
		await poller.poll();
		fail();
		await expect(poller.poll()).rejects.toThrow();
		publish(1);
		expect((await poller.poll())?.[0].json).toMatchObject({ count: 2 });
	});
});
