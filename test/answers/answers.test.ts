import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { operationEntry } from '../../catalogue/read';
import { Zoom } from '../../nodes/Zoom/Zoom.node';
import { startSandbox, type Sandbox } from '../../sandbox';
import { allOperations } from '../../sandbox/endpoints';
import { formsOf } from '../support/form';
import { startServer, type TestServer } from '../support/http';
import { runNode } from '../support/n8n';
import { ownSamples, recordedSamples, type Sample } from './samples';

const forms = formsOf(new Zoom().description, 'userOAuth2');
const recorded = recordedSamples();
let server: TestServer;
/** Where the sample calls find what they are about. */
let sandbox: Sandbox;
/** What Zoom says to the first request; further pages are empty. */
let sample: Sample;

beforeAll(async () => {
	sandbox = await startSandbox();
	server = await startServer(() => {
		const { status, body } = sample;
		if (server.requests.length === 1) return { status, body: body ?? undefined };
		const listKey = listKeyOf(sample);
		return { body: listKey ? { [listKey]: [] } : {} };
	});
});

afterAll(async () => await Promise.all([server.close(), sandbox.close()]));

/** Where Zoom's answer holds the entries that become items; recording files stay with their recording. */
function listKeyOf({ method, path }: Sample): string | undefined {
	const found = allOperations.find((one) => one.method === method && one.path === path);
	return found?.listKey === 'recording_files' ? undefined : (found?.listKey ?? undefined);
}

async function run(given: Sample, more: INodeParameters): Promise<INodeExecutionData[]> {
	sample = given;
	server.requests.length = 0;
	const form = forms.find(({ method, url }) => method === given.method && url === given.path)!;
	const { resource, operation } = form;
	return await runNode({
		nodeType: new Zoom(),
		parameters: {
			resource,
			operation,
			...operationEntry(`${resource}/${operation}`).call(sandbox),
			returnAll: true,
			...more,
		},
		credential: {
			type: 'zoomUserOAuth2Api',
			data: {
				environment: 'custom',
				apiUrl: server.url,
				oauthUrl: server.url,
				plan: 'business',
				oauthTokenData: { access_token: 'token', token_type: 'bearer' },
			},
		},
	});
}

/** The entries as Zoom gave them, one for each item that has to come out. */
function entriesOf(given: Sample): IDataObject[] {
	const listKey = listKeyOf(given);
	if (!listKey) return [given.body ?? {}];
	return (given.body?.[listKey] ?? []) as IDataObject[];
}

function isEmptyAnswer({ body }: Sample): boolean {
	return body === null || Object.keys(body).length === 0;
}

async function losesNothing(given: Sample): Promise<void> {
	const items = await run(given, { simplify: false });
	if (isEmptyAnswer(given)) {
		expect(items.map(({ json }) => json.success ?? json.deleted)).toEqual([true]);
		return;
	}
	expect(items.map(({ json }) => json)).toEqual(entriesOf(given));
}

async function simplifies(given: Sample): Promise<void> {
	const items = await run(given, { simplify: true });
	const entries = entriesOf(given);
	expect(items).toHaveLength(entries.length);
	if (isEmptyAnswer(given)) return;
	items.forEach(({ json }, index) => {
		expect(Object.keys(json).length).toBeGreaterThan(0);
		expect(Object.keys(entries[index])).toEqual(expect.arrayContaining(Object.keys(json)));
	});
}

async function fitsIntoEnvelope(given: Sample): Promise<void> {
	const items = await run(given, { simplify: false, options: { output: 'envelope' } });
	expect(items).toHaveLength(1);
	const { data, error, successful } = items[0].json;
	expect({ error, successful }).toEqual({ error: null, successful: true });
	const listKey = listKeyOf(given);
	if (!isEmptyAnswer(given)) {
		expect(listKey ? (data as IDataObject)[listKey] : data).toEqual(
			listKey ? entriesOf(given) : given.body,
		);
	}
}

async function isPutIntoWords(given: Sample): Promise<void> {
	const [{ json }] = await run(given, { options: { output: 'envelope' } });
	expect(json).toEqual({
		data: null,
		error: expect.stringMatching(/^(?!undefined)\p{L}.{10,}/u),
		successful: false,
	});
	await expect(run(given, {})).rejects.toThrow();
}

const accepted = (samples: Sample[]) => samples.filter(({ status }) => status < 400);
const refused = (samples: Sample[]) => samples.filter(({ status }) => status >= 400);

describe('shapes of our own', () => {
	it.each(accepted(ownSamples))('$name', async (given) => {
		await losesNothing(given);
		await simplifies(given);
		await fitsIntoEnvelope(given);
	});
	it.each(refused(ownSamples))('$name', isPutIntoWords);
});

if (recorded === undefined) {
	it('has no folder of recorded answers here (set ZOOM_ANSWERS to one)', () => {
		expect(ownSamples.length).toBeGreaterThan(0);
	});
} else {
	describe(`${recorded.length} recorded answers`, () => {
		describe.each(accepted(recorded))('$name', (given) => {
			it('loses nothing', async () => await losesNothing(given));
			it('can be simplified', async () => await simplifies(given));
			it('fits into an envelope', async () => await fitsIntoEnvelope(given));
		});
		it.each(refused(recorded))('$name is put into words', isPutIntoWords);
	});
}
