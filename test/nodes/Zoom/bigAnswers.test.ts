import type { IDataObject, INodeParameters, NodeApiError } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../../sandbox';
import { startServer, type Answer, type TestServer } from '../../support/http';
import { userCredential, zoom } from '../../support/zoom';

const JSON_TYPE = { 'content-type': 'application/json' };
const byId = (value: string) => ({ __rl: true, mode: 'id', value });
const ENVELOPE = { options: { output: 'envelope' } };

let sandbox: Sandbox;
let server: TestServer;
let answer: Answer;
beforeAll(async () => {
	sandbox = await startSandbox();
	server = await startServer(() => answer);
});
afterAll(async () => await Promise.all([sandbox.close(), server.close()]));

/** What comes out when Zoom answers with this JSON text. */
async function itemsOf(body: string, parameters: INodeParameters): Promise<IDataObject[]> {
	answer = { body, headers: JSON_TYPE };
	const credential = userCredential(sandbox, { apiUrl: `${server.url}/v2` });
	const items = await zoom(sandbox, { resource: 'meeting', ...parameters }, { credential });
	return items.map(({ json }) => json);
}

const listOf = (key: string, count: number) =>
	JSON.stringify({ [key]: Array.from({ length: count }, (_, index) => ({ id: index + 1 })) });
const all = { operation: 'getAll', returnAll: true };

describe.each([
	['meeting', 'meetings'],
	['webinar', 'webinars'],
	['recording', 'meetings'],
])('a list of 200,000 (%s)', (resource, key) => {
	it('comes whole in an envelope', async () => {
		const [{ data, successful }] = await itemsOf(listOf(key, 200_000), {
			...all,
			resource,
			...ENVELOPE,
		});
		expect(successful).toBe(true);
		expect((data as IDataObject)[key]).toHaveLength(200_000);
	});

	it('is told in words where n8n can’t hand its items on', async () => {
		const error = await itemsOf(listOf(key, 200_000), { ...all, resource }).catch(
			(reason: NodeApiError) => reason,
		);
		expect(error).toMatchObject({
			message: 'The list is longer than n8n can hand on',
			description: expect.stringMatching(/^It has 200000 entries\..*'Output'.*'Limit'/),
		});
	});
});

it('a list of 100,000 comes as items', async () => {
	expect(await itemsOf(listOf('meetings', 100_000), all)).toHaveLength(100_000);
});

/** An answer whose member `more` holds so many objects one in the other. */
const nested = (levels: number) =>
	`{"id":1,"uuid":"abcdefghijklmnopqrstuv==","topic":"Deep","more":${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}}`;

it.each([
	['a simplified object', { operation: 'get', meetingId: byId('85012345678') }],
	['an object', { operation: 'get', meetingId: byId('85012345678'), simplify: false }],
	['an envelope', { operation: 'get', meetingId: byId('85012345678'), ...ENVELOPE }],
	['a recording', { resource: 'recording', operation: 'get', recordedId: byId('85012345678') }],
])('an answer with 20,000 levels comes as %s', async (_what, parameters) => {
	const [item] = await itemsOf(nested(20_000), parameters);
	expect((item.data as IDataObject | undefined) ?? item).toMatchObject({ topic: 'Deep' });
});

describe('entries that are none', () => {
	it.each(['meeting', 'recording'])('are left out of a list (%s)', async (resource) => {
		const entries = await itemsOf('{"meetings":[null,{"id":1},"x",7,null]}', { ...all, resource });
		expect(entries).toEqual([{ id: 1 }]);
	});

	it('are left out of the files of a recording', async () => {
		const body = '{"id":1,"recording_files":[null,{"id":"a","status":"completed"},null]}';
		const [item] = await itemsOf(body, {
			resource: 'recording',
			operation: 'get',
			recordedId: byId('85012345678'),
		});
		expect(item).toEqual({ id: 1, recording_files: [{ id: 'a', status: 'completed' }] });
	});
});
