import { sleep, type IDataObject } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../../../sandbox';
import { startServer } from '../../../support/http';
import { userCredential, zoom } from '../../../support/zoom';
import { DAY } from '../../../../nodes/Zoom/http/time';

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await startSandbox({ plan: 'business' });
});

afterAll(async () => await sandbox.close());

beforeEach(() => {
	sandbox.control.reset();
	for (const list of [sandbox.data.meetings, sandbox.data.webinars, sandbox.data.recordings]) {
		list.length = 0;
	}
});

const queries = () => sandbox.requests.map(({ query }) => query);
const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
const ids = (items: Array<{ json: IDataObject }>) => items.map(({ json }) => json.id);
const getMany = { operation: 'getAll' };

describe('a list of 1,000 meetings', () => {
	beforeEach(() => {
		sandbox.control.seedMany({ kind: 'meetings', count: 1000 });
	});

	it('Limit 10 makes one request for ten', async () => {
		const items = await zoom(sandbox, { ...getMany, limit: 10 });
		expect(items).toHaveLength(10);
		expect(queries()).toEqual([{ page_size: '10' }]);
	});

	it('Return All makes four requests and gives each meeting once', async () => {
		const items = await zoom(sandbox, { ...getMany, returnAll: true });
		expect(ids(items)).toHaveLength(1000);
		expect(new Set(ids(items)).size).toBe(1000);
		expect(queries()).toHaveLength(4);
		expect(queries()[0]).toEqual({ page_size: '300' });
	});

	it('Return All may be the text true, as expressions give it', async () => {
		const parameters = { ...getMany, returnAll: '={{ "true" }}' };
		expect(await zoom(sandbox, parameters)).toHaveLength(1000);
	});

	it.each(['={{ null }}', '={{ "" }}'])('Limit %s counts as its default', async (limit) => {
		expect(await zoom(sandbox, { ...getMany, limit })).toHaveLength(50);
		expect(queries()).toEqual([{ page_size: '50' }]);
	});

	it('Limit 310 asks for 310', async () => {
		const items = await zoom(sandbox, { ...getMany, limit: 310 });
		expect(items).toHaveLength(310);
		expect(queries()).toMatchObject([{ page_size: '155' }, { page_size: '155' }]);
	});

	it('Page Size decides how many come at once, Limit how many there are', async () => {
		const items = await zoom(sandbox, { ...getMany, limit: 25, options: { page_size: 10 } });
		expect(items).toHaveLength(25);
		expect(queries().map((query) => query.page_size)).toEqual(['10', '10', '10']);
	});

	it('Next Page Token goes on where an earlier answer ended', async () => {
		const options = { output: 'envelope' };
		const [first] = await zoom(sandbox, { ...getMany, limit: 300, options });
		const { next_page_token, meetings } = first.json.data as {
			next_page_token: string;
			meetings: IDataObject[];
		};
		const rest = await zoom(sandbox, { ...getMany, returnAll: true, options: { next_page_token } });
		expect(rest).toHaveLength(700);
		expect(ids(rest)).not.toContain(meetings[0].id);
	});

	it('Next Page Token that has expired is explained, and nothing starts anew', async () => {
		const options = { next_page_token: 'long-gone' };
		await expect(zoom(sandbox, { ...getMany, returnAll: true, options })).rejects.toMatchObject({
			message: "The value of 'Next Page Token' is no longer valid",
		});
		expect(sandbox.requests).toHaveLength(1);
	});

	it('Page Number starts at that page', async () => {
		const options = { page_number: 3, page_size: 300 };
		const items = await zoom(sandbox, { ...getMany, returnAll: true, options });
		expect(items).toHaveLength(400);
		expect(queries().map((query) => query.page_number)).toEqual(['3', '4']);
	});

	it('a token that expires on the way starts anew, with no meeting twice', async () => {
		sandbox.control.answerSlowly({ ms: 500, count: 2 });
		const run = zoom(sandbox, { ...getMany, returnAll: true });
		while (sandbox.requests.length < 2) await sleep(5);
		sandbox.control.expirePageTokens();

		const found = ids(await run);
		expect(found).toHaveLength(1000);
		expect(new Set(found).size).toBe(1000);
		expect(sandbox.requests).toHaveLength(6);
	});
});

describe('webinars, which Zoom counts by pages', () => {
	beforeEach(() => {
		sandbox.control.seedMany({ kind: 'webinars', count: 700 });
	});

	it('Return All reads every page', async () => {
		const items = await zoom(sandbox, { ...getMany, resource: 'webinar', returnAll: true });
		expect(new Set(ids(items)).size).toBe(700);
		expect(queries().map((query) => query.page_number)).toEqual(['1', '2', '3']);
	});

	it('Limit 5 makes one request for five', async () => {
		const items = await zoom(sandbox, { ...getMany, resource: 'webinar', limit: 5 });
		expect(items).toHaveLength(5);
		expect(queries()).toEqual([{ page_size: '5', page_number: '1' }]);
	});

	it('Page Number starts at that page', async () => {
		const options = { page_number: 3, page_size: 100 };
		const parameters = { ...getMany, resource: 'webinar', returnAll: true, options };
		expect(await zoom(sandbox, parameters)).toHaveLength(500);
		expect(queries().map((query) => query.page_number)).toEqual(['3', '4', '5', '6', '7']);
	});
});

describe('recordings of more than a month', () => {
	const recordings = { ...getMany, resource: 'recording', returnAll: true };
	const addOneADay = (days: number) => {
		for (let day = 0; day < days; day++) {
			sandbox.control.addRecording({ start_time: `${daysAgo(day)}T00:00:00Z` });
		}
	};

	it.each([0, 27, 28, 29, 55, 56, 57, 90])(
		'From %d days ago until today: each once, no range longer than Zoom takes',
		async (days) => {
			addOneADay(days + 3);
			const items = await zoom(sandbox, { ...recordings, filters: { from: daysAgo(days) } });
			expect(items).toHaveLength(days + 1);
			for (const { from, to = daysAgo(0) } of queries() as Array<{ from: string; to?: string }>) {
				expect(from <= to).toBe(true);
				expect(Date.parse(to) - Date.parse(from)).toBeLessThanOrEqual(27 * DAY);
			}
		},
	);

	it('From the beginning of time until its end: no year is asked for in which there was no Zoom', async () => {
		addOneADay(3);
		const filters = { from: '1000-01-01', to: '9999-12-31' };
		expect(await zoom(sandbox, { ...recordings, filters })).toHaveLength(3);
		expect(queries().length).toBeLessThan(250);
		expect(queries().every(({ from }) => String(from) >= '2012')).toBe(true);
	});

	it.each([
		{ from: '1000-01-01', to: '1001-01-01' },
		{ from: '9000-01-01', to: '9999-12-31' },
	])('%j, a long time in which nothing can be recorded, is asked for once', async (filters) => {
		addOneADay(3);
		expect(await zoom(sandbox, { ...recordings, filters })).toEqual([]);
		expect(queries()).toHaveLength(1);
	});

	it('stop at the month in which Limit is reached', async () => {
		addOneADay(90);
		const filters = { from: daysAgo(89), to: daysAgo(0) };
		const items = await zoom(sandbox, { ...recordings, returnAll: false, limit: 40, filters });
		expect(items).toHaveLength(40);
		expect(sandbox.requests).toHaveLength(2);
	});
});

describe('odd answers', () => {
	it('a token that Zoom repeats ends the list', async () => {
		const server = await startServer(() => ({
			body: { meetings: [{ id: 1 }], next_page_token: 'always-the-same' },
		}));
		const credential = userCredential(sandbox, { apiUrl: `${server.url}/v2` });
		const items = await zoom(sandbox, { ...getMany, returnAll: true }, { credential });
		await server.close();
		expect(items).toHaveLength(2);
	});
});
