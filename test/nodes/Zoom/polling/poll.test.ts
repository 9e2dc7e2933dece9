import { NodeApiError, type IDataObject } from 'n8n-workflow';
import { MOST_KEYS, newItems } from '../../../../nodes/Zoom/polling/newItems';
import { poll } from '../../../../nodes/Zoom/polling/poll';
import { Unfinished } from '../../../../nodes/Zoom/polling/sweep';
import { demoChanged, demoContext, demoNew, jsonOf, newWorkflowId, type DemoEntry } from './demo';
import { HOUR } from '../../../../nodes/Zoom/http/time';

const NOW = Date.UTC(2026, 4, 10, 12);
let now = NOW;

beforeEach(() => {
	now = NOW;
	jest.spyOn(Date, 'now').mockImplementation(() => now);
});
afterEach(() => {
	jest.restoreAllMocks();
});

const entry = (id: string, at = NOW): DemoEntry => ({ id, at });

describe('the state', () => {
	it('is assigned at the baseline and by a poll that emits, and at no other time', async () => {
		const { event, list } = demoNew();
		const demo = demoContext();
		list.push(entry('a'));
		expect(await poll(demo.context, event)).toBeNull();
		const baseline = demo.stored();
		expect(Object.keys(baseline)).toEqual(['demoNew']);
		expect(demo.changed()).toBe(true);
		now += HOUR;
		expect(await poll(demo.context, event)).toBeNull();
		expect(demo.stored()).toEqual(baseline);
		list.push(entry('b'));
		expect(jsonOf(await poll(demo.context, event))).toEqual([{ fired: 'b' }]);
		expect(demo.stored()).not.toEqual(baseline);
	});

	it('is assigned once, after everything else', async () => {
		const order: string[] = [];
		const { event, list } = demoNew({
			payload: ({ id }) => {
				order.push(`payload ${String(id)}`);
				return {};
			},
		});
		const demo = demoContext();
		await poll(demo.context, event);
		list.push(entry('a'), entry('b'));
		const data = demo.context.getWorkflowStaticData('node');
		demo.context.getWorkflowStaticData = () =>
			new Proxy(data, {
				set(target, name, value) {
					order.push(`set ${String(name)}`);
					return Reflect.set(target, name, value);
				},
			});
		await poll(demo.context, event);
		expect(order).toEqual(['payload a', 'payload b', 'set demoNew']);
	});

	it('is plain JSON', async () => {
		const { event, list } = demoNew();
		const demo = demoContext();
		list.push(entry('a'));
		await poll(demo.context, event);
		const data = demo.context.getWorkflowStaticData('node').demoNew;
		expect(JSON.parse(JSON.stringify(data))).toEqual(data);
	});

	it.each(['read', 'payload'] as const)('stays as it was when %s throws', async (member) => {
		let broken = false;
		const { event, list } = demoNew();
		const original = event[member] as (...args: unknown[]) => unknown;
		const failing = newItems({
			...event,
			[member]: (...args: unknown[]) => {
				if (broken) throw new Error('broken');
				return original(...args);
			},
		});
		const demo = demoContext();
		await poll(demo.context, failing);
		const before = demo.stored();
		list.push(entry('a'));
		broken = true;
		await expect(poll(demo.context, failing)).rejects.toThrow('broken');
		expect(demo.stored()).toEqual(before);
		broken = false;
		expect(jsonOf(await poll(demo.context, failing))).toEqual([{ fired: 'a' }]);
	});

	it('of an event that was watched before is dropped', async () => {
		const { event, list } = demoNew();
		const other = demoChanged();
		other.world.object = { text: 'x' };
		const workflowId = newWorkflowId();
		const open = (staticData: IDataObject, activation: 'activate' | 'update') =>
			demoContext({ workflowId, staticData, activation });
		const first = open({}, 'activate');
		await poll(first.context, event);
		const second = open(first.stored(), 'update');
		await poll(second.context, other.event);
		expect(Object.keys(second.stored())).toEqual(['demoChanged']);
		list.push(entry('meanwhile'));
		const third = open(second.stored(), 'update');
		expect(await poll(third.context, event)).toBeNull();
	});
});

it('looks back from the read before the last, so that an entry has to slip twice to be missed', async () => {
	const reaches: number[] = [];
	const { event } = demoNew({
		read: async (_run, reachedAt) => {
			reaches.push(reachedAt - HOUR);
			if (reaches.length === 4) throw new Unfinished();
			return [];
		},
	});
	const { context } = demoContext();
	for (let polls = 0; polls < 6; polls++) {
		await poll(context, event);
		now += 10 * HOUR;
	}
	const hours = reaches.slice(1).map((reach) => (reach - NOW) / HOUR);
	expect(hours).toEqual([-1, -1, 9, 9, 19]);
});

describe('activation', () => {
	const prepared = async () => {
		const { event, list } = demoNew();
		const workflowId = newWorkflowId();
		const { context, stored } = demoContext({ workflowId });
		await poll(context, event);
		list.push(entry('meanwhile'));
		return { event, list, workflowId, staticData: stored() };
	};

	it.each(['init', 'update', 'leadershipChange'] as const)('%s goes on', async (activation) => {
		const { event, workflowId, staticData } = await prepared();
		const { context } = demoContext({ workflowId, staticData, activation });
		expect(jsonOf(await poll(context, event))).toEqual([{ fired: 'meanwhile' }]);
	});

	it('starts afresh when the workflow was switched off, and goes on from there', async () => {
		const { event, list, workflowId, staticData } = await prepared();
		const { context } = demoContext({ workflowId, staticData });
		expect(await poll(context, event)).toBeNull();
		list.push(entry('later'));
		expect(jsonOf(await poll(context, event))).toEqual([{ fired: 'later' }]);
	});

	it('goes on when events while inactive are included', async () => {
		const { event, workflowId, staticData } = await prepared();
		const { context } = demoContext({ workflowId, staticData, includeInactive: true });
		expect(jsonOf(await poll(context, event))).toEqual([{ fired: 'meanwhile' }]);
	});

	it('starts afresh for the first poll that succeeds, not the first that is tried', async () => {
		const { event, workflowId, staticData } = await prepared();
		const { context } = demoContext({ workflowId, staticData });
		const failing = newItems({
			...event,
			read: async () => {
				throw new Error('down');
			},
		});
		await expect(poll(context, failing)).rejects.toThrow('down');
		expect(await poll(context, event)).toBeNull();
	});

	it.each([{ watched: 'b' }, { credentialId: 'other' }])(
		'with %j starts afresh',
		async (edited) => {
			const { event, list, workflowId, staticData } = await prepared();
			const { context } = demoContext({ workflowId, staticData, activation: 'update', ...edited });
			expect(await poll(context, event)).toBeNull();
			list.push(entry('later'));
			expect(jsonOf(await poll(context, event))).toEqual([{ fired: 'later' }]);
		},
	);
});

describe('polls that overlap', () => {
	it('do the work once', async () => {
		let reads = 0;
		const { event, list } = demoNew();
		const slow = newItems({
			...event,
			read: async () => {
				reads++;
				await Promise.resolve();
				return [...list];
			},
		});
		const demo = demoContext();
		await poll(demo.context, slow);
		list.push(entry('a'));
		const both = await Promise.all([poll(demo.context, slow), poll(demo.context, slow)]);
		expect(both.map(jsonOf)).toEqual([[{ fired: 'a' }], null]);
		expect(reads).toBe(2);
	});

	it('do not hold up those of another workflow, nor the next one after a failure', async () => {
		const { event } = demoNew();
		const hanging = newItems({
			...event,
			read: async () => await new Promise<never>(() => undefined),
		});
		void poll(demoContext().context, hanging);
		const other = demoContext();
		const failing = newItems({
			...event,
			read: async () => {
				throw new Error('down');
			},
		});
		await expect(poll(other.context, failing)).rejects.toThrow('down');
		expect(await poll(other.context, event)).toBeNull();
		expect(other.stored()).toHaveProperty('demoNew');
	});
});

describe('Fetch Test Event', () => {
	it('shows the three newest and writes nothing', async () => {
		const { event, list } = demoNew();
		for (let at = 0; at < 5; at++) list.push(entry(`e${at}`, NOW + at));
		const demo = demoContext({ mode: 'manual', activation: 'manual' });
		const shown = jsonOf(await poll(demo.context, event));
		expect(shown).toEqual([{ fired: 'e2' }, { fired: 'e3' }, { fired: 'e4' }]);
		expect([demo.stored(), demo.changed()]).toEqual([{}, false]);
	});

	it('shows the object of a change event', async () => {
		const { event, world } = demoChanged();
		world.object = { text: 'a' };
		const { context } = demoContext({ mode: 'manual', activation: 'manual' });
		expect(jsonOf(await poll(context, event))).toEqual([{ sample: 'a' }]);
	});

	it('says what to check when there is nothing', async () => {
		const { context } = demoContext({ mode: 'manual', activation: 'manual' });
		await expect(poll(context, demoNew().event)).rejects.toMatchObject({
			message: 'Zoom has nothing to show for this event yet',
			description: 'Check the demo.',
		});
	});

	it('does not disturb a poll that is under way', async () => {
		const { event, list } = demoNew();
		const workflowId = newWorkflowId();
		const demo = demoContext({ workflowId });
		await poll(demo.context, event);
		list.push(entry('a'));
		const manual = demoContext({ workflowId, mode: 'manual', activation: 'manual' });
		const both = await Promise.all([poll(demo.context, event), poll(manual.context, event)]);
		expect(both.map(jsonOf)).toEqual([[{ fired: 'a' }], [{ fired: 'a' }]]);
	});
});

describe('a daily limit', () => {
	const limited = () => {
		const { event, list } = demoNew();
		const demo = demoContext();
		const state = { reads: 0, spent: false };
		const read = async () => {
			state.reads++;
			if (!state.spent) return [...list];
			const error = new NodeApiError(demo.context.getNode(), {}, { message: 'limit for today' });
			error.context.limitResetsAt = NOW + 5 * HOUR;
			throw error;
		};
		return { demo, list, state, event: newItems({ ...event, read }) };
	};

	it('is reported once, then nothing is asked until it resets', async () => {
		const { demo, list, state, event } = limited();
		await poll(demo.context, event);
		list.push(entry('a'));
		state.spent = true;
		await expect(poll(demo.context, event)).rejects.toThrow('limit for today');
		now = NOW + 5 * HOUR - 1;
		expect(await poll(demo.context, event)).toBeNull();
		expect(state.reads).toBe(2);
		now = NOW + 5 * HOUR;
		state.spent = false;
		expect(jsonOf(await poll(demo.context, event))).toEqual([{ fired: 'a' }]);
	});

	it('fails each activation until it resets', async () => {
		const { demo, state, event } = limited();
		state.spent = true;
		await expect(poll(demo.context, event)).rejects.toThrow('limit for today');
		await expect(poll(demo.context, event)).rejects.toThrow('limit for today');
	});

	it('is over as soon as a poll succeeds', async () => {
		const { demo, state, event } = limited();
		state.spent = true;
		await expect(poll(demo.context, event)).rejects.toThrow('limit for today');
		state.spent = false;
		await poll(demo.context, event);
		await poll(demo.context, event);
		expect(state.reads).toBe(3);
	});
});

it('says once, as a failed execution, that there is more than it can remember', async () => {
	const { event, list } = demoNew();
	const workflowId = newWorkflowId();
	const demo = demoContext({ workflowId });
	await poll(demo.context, event);
	for (let at = 0; at <= MOST_KEYS; at++) list.push(entry(`e${at}`, NOW + at * 1000));
	expect(jsonOf(await poll(demo.context, event))).toHaveLength(MOST_KEYS + 1);
	await expect(poll(demo.context, event)).rejects.toThrow(/more than 100000 entries/);
	expect(await poll(demo.context, event)).toBeNull();
	list.push(entry('one more', NOW + (MOST_KEYS + 100) * 1000));
	expect(jsonOf(await poll(demo.context, event))).toEqual([{ fired: 'one more' }]);
	expect(await poll(demo.context, event)).toBeNull();
});

describe('the time of a poll', () => {
	const slow = () => {
		const made: string[] = [];
		const demo = demoNew({
			payload: async ({ id }) => {
				now += 10_000;
				made.push(String(id));
				return { fired: id };
			},
		});
		for (const id of ['a', 'b', 'c', 'd', 'e']) demo.list.push(entry(id, NOW + 60_000));
		return { ...demo, made };
	};
	const published = async (budget?: number) => {
		const { event, list } = slow();
		const all = list.splice(0);
		const demo = demoContext();
		Object.assign(demo.context, { getPollBudgetMs: budget && (() => budget) });
		await poll(demo.context, event);
		list.push(...all);
		const polls: number[] = [];
		while (polls.length < 5) {
			const output = jsonOf(await poll(demo.context, event));
			if (!output) break;
			polls.push(output.length);
		}
		return polls;
	};

	it('is what n8n says: the finished part is emitted, the rest is found the next time', async () => {
		expect(await published(25_000)).toEqual([3, 2]);
		expect(await published(300_000)).toEqual([5]);
	});

	it('is 30 seconds where n8n does not say', async () => {
		expect(await published(undefined)).toEqual([3, 2]);
	});
});
