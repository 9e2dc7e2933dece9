import { NodeApiError, type IDataObject } from 'n8n-workflow';
import type { ZoomEvent } from '../../../../nodes/Zoom/polling/events';
import { poll } from '../../../../nodes/Zoom/polling/poll';
import { demoContext, demoNew, jsonOf, newWorkflowId } from './demo';

const NOW = Date.UTC(2026, 4, 10, 12);
let now = NOW;

beforeEach(() => {
	now = NOW;
	jest.spyOn(Date, 'now').mockImplementation(() => now);
});
afterEach(() => {
	jest.restoreAllMocks();
});

/** n8n with durable cursors: each poll has a context of its own and a copy of what the database holds. */
function durable(event: ZoomEvent) {
	const workflowId = newWorkflowId();
	return async (activation: 'activate' | 'update', staticData: IDataObject) => {
		const { context, stored } = demoContext({
			workflowId,
			activation,
			staticData: structuredClone(staticData),
		});
		return { items: jsonOf(await poll(context, event)), stored: stored() };
	};
}

describe('what the poll at publishing stored, which n8n drops', () => {
	it('is still known to the next poll', async () => {
		const { event, list } = demoNew();
		const pollWith = durable(event);
		await pollWith('activate', {});
		list.push({ id: 'a', at: NOW });
		now += 60_000;
		expect((await pollWith('update', {})).items).toEqual([{ fired: 'a' }]);
	});

	it('is stored by the next poll, even when that finds nothing', async () => {
		const pollWith = durable(demoNew().event);
		const published = await pollWith('activate', {});
		now += 60_000;
		expect(await pollWith('update', {})).toEqual({ items: null, stored: published.stored });
	});

	it('counts for more than what was stored before the workflow was switched off', async () => {
		const { event, list } = demoNew();
		const pollWith = durable(event);
		const { stored } = await pollWith('activate', {});
		list.push({ id: 'while inactive', at: NOW });
		now += 3_600_000;
		await pollWith('activate', stored);
		now += 60_000;
		expect((await pollWith('update', stored)).items).toBeNull();
	});
});

describe('a poll that starts while n8n stores what the last one emitted', () => {
	it('does nothing, so that the work is done once', async () => {
		const { event, list } = demoNew();
		const pollWith = durable(event);
		const before = (await pollWith('activate', {})).stored;
		list.push({ id: 'a', at: NOW });
		now += 60_000;
		const after = await pollWith('update', before);
		expect(after.items).toEqual([{ fired: 'a' }]);
		expect(await pollWith('update', before)).toEqual({ items: null, stored: before });
		list.push({ id: 'b', at: NOW });
		expect((await pollWith('update', after.stored)).items).toEqual([{ fired: 'b' }]);
	});

	it('finds the events again later, if n8n could not store them', async () => {
		const { event, list } = demoNew();
		const pollWith = durable(event);
		const before = (await pollWith('activate', {})).stored;
		list.push({ id: 'a', at: NOW });
		now += 60_000;
		await pollWith('update', before);
		now += 60_000;
		expect((await pollWith('update', before)).items).toEqual([{ fired: 'a' }]);
	});
});

it('a daily limit is told once, then there is silence until it resets', async () => {
	let spent = false;
	const { event, list } = demoNew({
		read: async () => {
			if (!spent) return [...list];
			const error = new NodeApiError(demoContext({}).context.getNode(), {}, { message: 'spent' });
			error.context.limitResetsAt = NOW + 3_600_000;
			throw error;
		},
	});
	const pollWith = durable(event);
	const { stored } = await pollWith('activate', {});
	spent = true;
	now += 60_000;
	await expect(pollWith('update', stored)).rejects.toThrow('spent');
	now += 60_000;
	expect((await pollWith('update', stored)).items).toBeNull();
	spent = false;
	list.push({ id: 'later', at: NOW });
	now = NOW + 3_700_000;
	expect((await pollWith('update', stored)).items).toEqual([{ fired: 'later' }]);
});
