import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';
import { events } from '../../../../nodes/Zoom/events';
import { SEED } from '../../../support/seed';
import { clock, inSimulatedTime } from './clock';
import type { Result } from './host';
import { MINUTE } from '../../../../nodes/Zoom/http/time';
import { hostOf } from './setUp';

const NOTICE = 'What this trigger had written down could not be read';

/** How one value somewhere in a state becomes another. */
interface Damage {
	/** Which of all values, from 0 to 1. */
	at: number;
	how: 'replace' | 'remove' | 'cut';
	by: unknown;
}

const damages = fc.array(
	fc.record<Damage>({
		at: fc.double({ min: 0, max: 0.999, noNaN: true }),
		how: fc.constantFrom('replace', 'remove', 'cut'),
		by: fc.oneof(fc.jsonValue(), fc.constantFrom(NaN, -1, 1e300, '', 'AAAA', null, [null])),
	}),
	{ minLength: 1, maxLength: 3 },
);

/** Every place in a value that holds another. */
function placesOf(value: unknown): Array<{ holder: IDataObject; name: string }> {
	if (typeof value !== 'object' || value === null) return [];
	return Object.keys(value).flatMap((name) => [
		{ holder: value as IDataObject, name },
		...placesOf((value as IDataObject)[name]),
	]);
}

function damaged(state: IDataObject, changes: Damage[]): IDataObject {
	const copy = { data: structuredClone(state) };
	for (const { at, how, by } of changes) {
		const places = placesOf(copy);
		if (places.length === 0) break;
		const { holder, name } = places[Math.floor(at * places.length)];
		const text = holder[name];
		if (how === 'remove') delete holder[name];
		else if (how === 'cut' && typeof text === 'string') holder[name] = text.slice(0, -14);
		else holder[name] = by as IDataObject;
	}
	return JSON.parse(JSON.stringify(copy.data ?? null)) as IDataObject;
}

describe.each(events)('$value', ({ value: event }) => {
	/** The trigger finds this where it had written down its state. */
	async function expectToGoOn(damage: (state: IDataObject) => unknown): Promise<void> {
		await inSimulatedTime(async () => {
			const { host, happen } = await hostOf(event);
			await host.poll();
			clock.now += MINUTE;
			happen();
			clock.now += MINUTE;
			expect((await host.poll()).items).toHaveLength(1);
			clock.now += MINUTE;
			host.damage({ [event]: damage(host.staticData[event] as IDataObject) as IDataObject });
			const polls: Result[] = [];
			for (let at = 0; at < 3; at++) {
				polls.push(await host.poll());
				clock.now += MINUTE;
			}
			expect(polls.flatMap(({ items }) => items)).toEqual([]);
			const messages = polls.map(({ error }) => error?.message);
			expect([undefined, NOTICE]).toContain(messages[1]);
			expect([messages[0], messages[2]]).toEqual([undefined, undefined]);
			happen();
			clock.now += MINUTE;
			const found = [await host.poll(), await host.poll()];
			expect(found.map(({ items, error }) => [items.length, error])).toEqual([
				[1, undefined],
				[0, undefined],
			]);
		});
	}

	it('starts fresh and says so once where its state was changed or cut off', async () => {
		await fc.assert(
			fc.asyncProperty(damages, async (changes) => {
				await expectToGoOn((state) => damaged(state, changes));
			}),
			{ numRuns: 60, seed: SEED },
		);
	});

	it('and where something else stands in its place', async () => {
		await fc.assert(
			fc.asyncProperty(fc.jsonValue(), async (foreign) => {
				await expectToGoOn(() => foreign);
			}),
			{ numRuns: 30, seed: SEED },
		);
	});
});

const lists = events.filter((event) => 'key' in event).map(({ value }) => value);

it.each(lists)('%s goes on with a state of version 1, and says nothing', async (event) => {
	await inSimulatedTime(async () => {
		const { host, happen } = await hostOf(event);
		await host.poll();
		const { check, ...state } = host.staticData[event] as IDataObject;
		expect(check).toEqual(expect.any(String));
		host.damage({ [event]: { ...state, version: 1 } });
		clock.now += MINUTE;
		happen();
		clock.now += MINUTE;
		const polls = [await host.poll(), await host.poll()];
		expect(polls.map(({ items, error }) => [items.length, error])).toEqual([
			[1, undefined],
			[0, undefined],
		]);
	});
});
