import {
	fingerprintOf,
	newState,
	readState,
	UPGRADES,
	type Upgrade,
} from '../../../../nodes/Zoom/polling/state';

const upgrades: Upgrade[] = [({ ids }) => ({ known: ids }), ({ known }) => ({ known, since: 0 })];

describe('stored states', () => {
	it('are read as they were written', () => {
		const state = newState('f', 5, { known: 'a' });
		expect(state).toEqual({
			version: UPGRADES.length + 1,
			fingerprint: 'f',
			takenAt: 5,
			snapshot: { known: 'a' },
		});
		expect(readState(JSON.parse(JSON.stringify(state)), 'f')).toEqual(state);
	});

	it.each([undefined, null, {}, 'text', { fingerprint: 'f', version: 1 }])(
		'are not read from %j',
		(stored) => {
			expect(readState(stored, 'f')).toBeUndefined();
		},
	);

	it('of another fingerprint are not read', () => {
		expect(readState(newState('f', 5, {}), 'other')).toBeUndefined();
	});

	it.each([
		[1, { ids: 'a' }],
		[2, { known: 'a' }],
		[3, { known: 'a', since: 0 }],
	])('of version %d are brought to the current one', (version, snapshot) => {
		const stored = { version, fingerprint: 'f', takenAt: 5, snapshot };
		expect(readState(stored, 'f', upgrades)).toEqual({
			...newState('f', 5, { known: 'a', since: 0 }, upgrades),
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
		expect(readState(stored, 'f')).toEqual(newState('f', 5, upgraded));
	});

	it('of a later version of the package are not read', () => {
		expect(readState(newState('f', 5, {}, upgrades), 'f', upgrades.slice(1))).toBeUndefined();
	});
});

describe('fingerprintOf', () => {
	it('is the same for the same parts only', () => {
		expect(fingerprintOf(['a', { user: 'me' }])).toBe(fingerprintOf(['a', { user: 'me' }]));
		expect(fingerprintOf(['a', { user: 'me' }])).not.toBe(fingerprintOf(['b', { user: 'me' }]));
		expect(fingerprintOf(['a', { user: 'me' }])).not.toBe(fingerprintOf(['a', { user: 'x' }]));
	});
});
