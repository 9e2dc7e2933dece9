import type { IDataObject } from 'n8n-workflow';
import {
	changedBaseline,
	changedSamples,
	findChanges,
	type ChangedSnapshot,
} from '../../../../nodes/Zoom/polling/changes';
import { demoChanged, demoRun } from './demo';

const run = demoRun(Date.UTC(2026, 4, 10));
const stored = (text: string | null, salt = 'salt'): ChangedSnapshot => ({
	object: text ? { text } : null,
	salt,
});

describe('changedBaseline', () => {
	it('remembers the object and emits nothing', async () => {
		const { event, world } = demoChanged();
		world.object = { text: 'a', noise: 1 };
		expect(await changedBaseline(event, run)).toMatchObject({
			items: [],
			snapshot: { object: { text: 'a' } },
		});
	});

	it('remembers that there is none', async () => {
		const { event } = demoChanged();
		expect(await changedBaseline(event, run)).toMatchObject({ snapshot: { object: null } });
	});
});

describe('the salt of what is stored', () => {
	const salted = () =>
		demoChanged({ snapshot: ({ text }, _run, salt) => ({ text: `${String(text)} ${salt}` }) });
	const saltOf = (outcome: { snapshot?: IDataObject }) => String(outcome.snapshot?.salt);

	it('is another one for each baseline', async () => {
		const { event, world } = salted();
		world.object = { text: 'a' };
		const [one, other] = [await changedBaseline(event, run), await changedBaseline(event, run)];
		expect(one.snapshot?.object).toEqual({ text: `a ${saltOf(one)}` });
		expect(saltOf(one)).not.toBe(saltOf(other));
	});

	it('stays when something changes, so that what is the same stays the same', async () => {
		const { event, world } = salted();
		world.object = { text: 'b' };
		const outcome = await findChanges(event, run, stored('a', 'kept'), 0);
		expect(outcome.snapshot).toEqual({ object: { text: 'b kept' }, salt: 'kept' });
	});

	it('comes with the next event where version 1 stored none', async () => {
		const { event, world } = salted();
		const before: ChangedSnapshot = { object: { text: 'a ' }, salt: '' };
		world.object = { text: 'a' };
		expect(await findChanges(event, run, before, 0)).toMatchObject({ items: [] });
		world.object = { text: 'b' };
		const outcome = await findChanges(event, run, before, 0);
		expect(outcome.items).toEqual([{ from: 'a ', to: 'b ' }]);
		expect(saltOf(outcome)).toMatch(/^[\w-]{16}$/);
		expect(outcome.snapshot?.object).toEqual({ text: `b ${saltOf(outcome)}` });
	});
});

describe('findChanges', () => {
	it('emits what is different and remembers it', async () => {
		const { event, world } = demoChanged();
		world.object = { text: 'b' };
		expect(await findChanges(event, run, stored('a'), 0)).toMatchObject({
			items: [{ from: 'a', to: 'b' }],
			snapshot: { object: { text: 'b' } },
		});
	});

	it('leaves the state alone when nothing is different', async () => {
		const { event, world } = demoChanged();
		world.object = { text: 'a', noise: 2 };
		const outcome = await findChanges(event, run, stored('a'), 0);
		expect([outcome.items, outcome.snapshot]).toEqual([[], undefined]);
	});

	it('fires for an object that came to be', async () => {
		const { event, world } = demoChanged();
		world.object = { text: 'a' };
		const { items } = await findChanges(event, run, stored(null), 0);
		expect(items).toEqual([{ from: null, to: 'a' }]);
	});

	it('keeps what it knows of an object that vanished', async () => {
		const { event } = demoChanged();
		const outcome = await findChanges(event, run, stored('a'), 0);
		expect([outcome.items, outcome.snapshot]).toEqual([[], undefined]);
	});

	it('tells when it was last read', async () => {
		const times: number[] = [];
		const { event } = demoChanged({
			read: async (_run, reachedAt) => {
				times.push(reachedAt);
				return undefined;
			},
		});
		await findChanges(event, run, stored('a'), 77);
		await changedBaseline(event, run);
		expect(times).toEqual([77, run.now]);
	});
});

it('changedSamples gives the object as it would be emitted, if there is one', async () => {
	const { event, world } = demoChanged();
	expect(await changedSamples(event, run)).toEqual([]);
	world.object = { text: 'a' };
	expect(await changedSamples(event, run)).toEqual([{ sample: 'a' }]);
});
