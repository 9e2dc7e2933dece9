import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../../../sandbox';
import { runNode, runWorkflow, type RunOptions } from '../../../support/n8n';
import { zoomNode } from '../../../support/zoom';

let sandbox: Sandbox;
let items: Array<{ meeting: string }>;

beforeAll(async () => {
	sandbox = await startSandbox({ plan: 'business' });
});

afterAll(async () => await sandbox.close());

/** Ten meetings to get, of which the fourth does not exist. */
beforeEach(() => {
	sandbox.control.reset();
	items = Array.from({ length: 10 }, () => ({ meeting: String(sandbox.control.addMeeting().id) }));
	items[3].meeting = '81111111111';
});

const getEach = (options: Partial<RunOptions> = {}, more: IDataObject = {}) =>
	zoomNode(
		sandbox,
		{
			operation: 'get',
			meetingId: { __rl: true, mode: 'id', value: '={{ $json.meeting }}' },
			options: more as { output?: string },
		},
		{ items, ...options },
	);

const message = 'Zoom has no such meeting or webinar';
const found = () => items.filter((_item, index) => index !== 3).map(({ meeting }) => meeting);
const idsOf = (output: INodeExecutionData[]) =>
	output.map(({ json }) => json.id && String(json.id));

it('without "On Error" the run ends with the error of the item', async () => {
	const { run } = await runWorkflow(getEach());
	expect(run.data.resultData.error).toMatchObject({ message, context: { itemIndex: 3 } });
	expect(run.status).toBe('error');
});

it('Continue On Fail: nine meetings and one error, each paired with its own item', async () => {
	const { main, run } = await runWorkflow(getEach({ continueOnFail: true }));
	expect(run.status).toBe('success');
	expect(idsOf(main).filter(Boolean)).toEqual(found());
	expect(main[3].json).toEqual({ error: message });
	expect(main.map(({ pairedItem }) => pairedItem)).toEqual(items.map((_, item) => ({ item })));
});

it('"Continue" works alike', async () => {
	const { main } = await runWorkflow(getEach({ onError: 'continueRegularOutput' }));
	expect(idsOf(main).filter(Boolean)).toEqual(found());
	expect(main[3].json).toEqual({ error: message });
});

it('the error output carries the one that failed', async () => {
	const { main, error } = await runWorkflow(getEach({ onError: 'continueErrorOutput' }));
	expect(idsOf(main)).toEqual(found());
	expect(error).toMatchObject([{ json: { error: message }, pairedItem: { item: 3 } }]);
});

it("a value that is refused before anything is sent is that item's error too", async () => {
	items[3].meeting = 'next week';
	const { main, error } = await runWorkflow(getEach({ onError: 'continueErrorOutput' }));
	expect(idsOf(main)).toEqual(found());
	expect(error).toMatchObject([
		{ json: { error: "'Meeting' is not a valid ID: next week" }, pairedItem: { item: 3 } },
	]);
	expect(sandbox.requests).toHaveLength(9);
});

it('Output = Envelope: the run goes on by itself, and the item says why', async () => {
	const output = await runNode(getEach({}, { output: 'envelope' }));
	expect(output.map(({ json }) => json.successful)).toEqual(items.map((_, index) => index !== 3));
	expect(output[3].json).toEqual({
		data: null,
		error: expect.stringMatching(/^Zoom has no such meeting or webinar\. It may have been deleted/),
		successful: false,
	});
	expect(output[3].pairedItem).toEqual({ item: 3 });
	expect(output[0].json).toMatchObject({ error: null, data: { id: Number(items[0].meeting) } });
});
