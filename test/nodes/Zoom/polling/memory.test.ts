import { memoryOf } from '../../../../nodes/Zoom/polling/memory';
import { poll } from '../../../../nodes/Zoom/polling/poll';
import { Sweep } from '../../../../nodes/Zoom/polling/sweep';
import { demoContext, demoNew, newWorkflowId } from './demo';
import { DAY, MINUTE } from '../../../../nodes/Zoom/http/time';

let now = Date.UTC(2026, 4, 10, 12);

beforeEach(() => {
	jest.spyOn(Date, 'now').mockImplementation(() => now);
});
afterEach(() => {
	jest.restoreAllMocks();
});

const of = (workflowId: string) => memoryOf(demoContext({ workflowId }).context);
const another = () => of(newWorkflowId());

describe('what the process knows of a trigger', () => {
	it('is the same for all contexts of the node, also of one that is polled once a month', () => {
		const workflowId = newWorkflowId();
		const memory = of(workflowId);
		now += 31 * DAY;
		another();
		expect(of(workflowId)).toBe(memory);
	});

	it('is released when the trigger is polled no more', () => {
		const workflowId = newWorkflowId();
		const memory = of(workflowId);
		now += 33 * DAY;
		another();
		expect(of(workflowId)).not.toBe(memory);
	});

	it('is kept while a poll is under way', () => {
		const workflowId = newWorkflowId();
		const memory = Object.assign(of(workflowId), { busy: true });
		now += 33 * DAY;
		another();
		expect(of(workflowId)).toBe(memory);
	});

	it('holds what was read of a list no longer than Zoom keeps its page tokens', () => {
		const memory = another();
		memory.sweep = { purpose: '', read: new Sweep(), at: now };
		now += 14 * MINUTE;
		another();
		expect(memory.sweep).toBeDefined();
		now += 2 * MINUTE;
		another();
		expect(memory.sweep).toBeUndefined();
	});

	it('holds nothing that is as long as the list once n8n has stored the baseline', async () => {
		const { event, list } = demoNew();
		for (let at = 0; at < 1000; at++) list.push({ id: `e${at}`, at: now });
		const { context } = demoContext();
		await poll(context, event);
		expect(JSON.stringify(memoryOf(context)).length).toBeGreaterThan(10_000);
		now += MINUTE;
		await poll(context, event);
		list.push({ id: 'new', at: now });
		now += MINUTE;
		await poll(context, event);
		expect(JSON.stringify(memoryOf(context)).length).toBeLessThan(1000);
	});
});
