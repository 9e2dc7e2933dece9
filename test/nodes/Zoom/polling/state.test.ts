import {
	fingerprintOf,
	markOf,
	newState,
	readState,
	UPGRADES,
	type Upgrade,
} from '../../../../nodes/Zoom/polling/state';

const upgrades: Upgrade[] = [({ ids }) => ({ known: ids }), ({ known }) => ({ known, since: 0 })];
const any = () => true;
const read = (stored: unknown) => readState(stored, 'f', any);
const afterStoring = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;

describe('stored states', () => {
	it('are read as they were written', () => {
		const state = newState('f', 5, { known: 'a' });
		expect(state).toEqual({
			version: UPGRADES.length + 1,
			fingerprint: 'f',
			takenAt: 5,
			snapshot: { known: 'a' },
			check: expect.any(String),
		});
		expect(read(afterStoring(state))).toEqual({ state });
	});

	it('are read whatever the order in which a database gives their members', () => {
		const state = newState('f', 5, { known: 'a', since: 1 });
		const { snapshot, ...rest } = state;
		const { since, known } = snapshot;
		const stored = { snapshot: { since, known }, ...rest };
		expect(JSON.stringify(stored)).not.toBe(JSON.stringify(state));
		expect(read(stored)).toEqual({ state });
	});

	it('are none where nothing is stored', () => {
		expect(read(undefined)).toBe('nothing');
	});

	const cycle: { snapshot: object } = { ...newState('f', 5, {}), snapshot: {} };
	cycle.snapshot = { cycle };

	it.each([
		[null],
		[{}],
		['text'],
		[[]],
		[{ fingerprint: 'f', version: 1 }],
		[{ ...newState('f', 5, {}), version: NaN }],
		[{ ...newState('f', 5, {}), version: 1.5 }],
		[{ ...newState('f', 5, {}), takenAt: 9e15 }],
		[{ ...newState('f', 5, {}), takenAt: 6 }],
		[{ ...newState('f', 5, { known: 'abc' }), snapshot: { known: 'ab' } }],
		[{ ...newState('f', 5, {}), check: undefined }],
		[cycle],
	])('are not read from what is none: %#', (stored) => {
		expect(read(stored)).toBe('unreadable');
	});

	it('are not read where the event works with another form', () => {
		expect(readState(newState('f', 5, {}), 'f', () => false)).toBe('unreadable');
	});

	it('of another fingerprint are not read', () => {
		expect(read(newState('other', 5, {}))).toBe('nothing');
	});

	it.each([
		[1, { ids: 'a' }],
		[2, { known: 'a' }],
		[3, { known: 'a', since: 0 }],
	])('of version %d are brought to the current one', (version, snapshot) => {
		const stored = newState('f', 5, snapshot, upgrades.slice(0, version - 1));
		expect(readState(stored, 'f', any, upgrades)).toEqual({
			state: newState('f', 5, { known: 'a', since: 0 }, upgrades),
		});
		expect(stored.snapshot).toBe(snapshot);
	});

	it.each([
		[{ object: { topic: 'a' } }, { object: { topic: 'a' }, salt: '' }],
		[{ object: null }, { object: null, salt: '' }],
		[
			{ known: 'a', since: 0 },
			{ known: 'a', since: 0 },
		],
	])('of version 1 say that their secrets have no salt: %j', (snapshot, upgraded) => {
		const stored = { version: 1, fingerprint: 'f', takenAt: 5, snapshot };
		expect(read(stored)).toEqual({ state: newState('f', 5, upgraded) });
	});

	it('of a later version of the package are not read', () => {
		expect(readState(newState('f', 5, {}, upgrades), 'f', any, upgrades.slice(1))).toBe('nothing');
	});
});

describe('fingerprintOf', () => {
	it('is the same for the same parts only', () => {
		expect(fingerprintOf(['a', { user: 'me' }])).toBe(fingerprintOf(['a', { user: 'me' }]));
		expect(fingerprintOf(['a', { user: 'me' }])).not.toBe(fingerprintOf(['b', { user: 'me' }]));
		expect(fingerprintOf(['a', { user: 'me' }])).not.toBe(fingerprintOf(['a', { user: 'x' }]));
	});
});

describe('markOf', () => {
	it('tells what is stored from anything else', () => {
		const stored = [undefined, null, {}, 'text', newState('f', 5, {}), newState('f', 6, {})];
		expect(new Set(stored.map(markOf)).size).toBe(stored.length - 1);
		expect(markOf(undefined)).toBe(markOf(null));
		expect(markOf(afterStoring(stored[4]))).toBe(markOf(stored[4]));
	});
});
