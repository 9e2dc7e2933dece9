import { NodeApiError, sleep } from 'n8n-workflow';
import { addCredentialType, runNode, runWorkflow } from '../support/n8n';
import { demoCredential, demoCredentialType, demoNode } from './demo';
import { startDemoServer, type DemoServer } from './server';

let server: DemoServer;

beforeAll(async () => {
	addCredentialType(demoCredentialType);
});

beforeEach(async () => {
	server = await startDemoServer();
});

afterEach(async () => {
	await server.close();
});

const rooms = (count: number) => Array.from({ length: count }, (_, index) => ({ room: index }));
const perItem = () => ({
	nodeType: demoNode,
	parameters: { room: '=r{{ $json.room }}' },
	credential: demoCredential(server.url),
});
const refuse = (path: string) => {
	const echo = server.answer;
	server.answer = (request) =>
		request.path === path ? { status: 404, body: { code: 3001 } } : echo(request);
};

describe('runNode', () => {
	it('evaluates expressions per item and keeps the order of items', async () => {
		const echo = server.answer;
		server.answer = async (request) => {
			await sleep(request.path === '/rooms/r0' ? 50 : 0);
			return await echo(request);
		};
		const items = await runNode({ ...perItem(), items: rooms(5) });
		expect(items.map(({ json }) => json.path)).toEqual(
			[0, 1, 2, 3, 4].map((room) => `/rooms/r${room}`),
		);
	});

	it('runs 1,000 items', async () => {
		const credential = demoCredential(server.url, 'old');
		const items = await runNode({ ...perItem(), credential, items: rooms(1000) });
		expect(items.map(({ json }) => json.path)).toEqual(
			rooms(1000).map(({ room }) => `/rooms/r${room}`),
		);
		expect(server.tokenRequests()).toHaveLength(1);
	});

	it('fills defaults and sends no option that was not set', async () => {
		const [item] = await runNode({ ...perItem(), parameters: {} });
		expect(item.json).toEqual({ path: '/rooms/lobby', sent: {} });
	});

	it('sends options that are false, zero or empty', async () => {
		const options = { locked: false, seats: 0, note: '' };
		const [item] = await runNode({ ...perItem(), parameters: { options } });
		expect(item.json.sent).toEqual(options);
	});

	it('evaluates $now in the time zone of the workflow', async () => {
		const parameters = { opens: '={{ $now }}' };
		const [here] = await runNode({ ...perItem(), parameters });
		const [there] = await runNode({ ...perItem(), parameters, timezone: 'Asia/Tokyo' });
		expect(here.json.sent).toEqual({ opens: expect.stringMatching(/T.*-0[45]:00$/) });
		expect(there.json.sent).toEqual({ opens: expect.stringMatching(/T.*\+09:00$/) });
	});

	it('rejects with the NodeApiError of the item', async () => {
		refuse('/rooms/r1');
		const failure = runNode({ ...perItem(), items: rooms(3) });
		await expect(failure).rejects.toThrow(NodeApiError);
		await expect(failure).rejects.toMatchObject({
			message: 'Refused with 404',
			httpCode: '404',
			context: { itemIndex: 1 },
		});
	});

	it('gives json.error for failed items with Continue On Fail', async () => {
		refuse('/rooms/r1');
		const items = await runNode({ ...perItem(), items: rooms(3), continueOnFail: true });
		expect(items.map(({ json }) => json.error ?? json.path)).toEqual([
			'/rooms/r0',
			'Refused with 404',
			'/rooms/r2',
		]);
	});
});

describe('runWorkflow', () => {
	it('pairs items as n8n does', async () => {
		const { main, run } = await runWorkflow({ ...perItem(), items: rooms(3) });
		expect(run.status).toBe('success');
		expect(main.map(({ pairedItem }) => pairedItem)).toEqual([
			{ item: 0 },
			{ item: 1 },
			{ item: 2 },
		]);
	});

	it('ends with the error of the node', async () => {
		refuse('/rooms/r1');
		const { main, run } = await runWorkflow({ ...perItem(), items: rooms(3) });
		expect(main).toEqual([]);
		expect(run.status).toBe('error');
		expect(run.data.resultData.error).toMatchObject({
			name: 'NodeApiError',
			message: 'Refused with 404',
		});
	});

	it('continues on failure with one error item', async () => {
		refuse('/rooms/r1');
		const { main } = await runWorkflow({ ...perItem(), items: rooms(3), continueOnFail: true });
		expect(main.map(({ json }) => json.error ?? json.path)).toEqual([
			'/rooms/r0',
			'Refused with 404',
			'/rooms/r2',
		]);
	});

	it('splits failed items off to the error output', async () => {
		refuse('/rooms/r1');
		const options = { ...perItem(), items: rooms(3), onError: 'continueErrorOutput' as const };
		const { main, error } = await runWorkflow(options);
		expect(main.map(({ json }) => json.path)).toEqual(['/rooms/r0', '/rooms/r2']);
		expect(error.map(({ json }) => json)).toEqual([{ error: 'Refused with 404' }]);
	});
});
