import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';
import { peopleOf } from '../../../../nodes/Zoom/request/people';

const countOf = (rows: IDataObject[]) => peopleOf(rows).length;
const main = (id: string, name = 'Guest', more: IDataObject = {}) => ({ id, name, ...more });
const breakout = (name = 'Guest') => ({ id: '', name, user_email: '', bo_mtg_id: 'room' });

/** Few values, so that rows often share one. */
const few = (...values: string[]) => fc.constantFrom<unknown>('', null, undefined, ...values);
const row: fc.Arbitrary<IDataObject> = fc.record({
	registrant_id: few('R1', 'R2'),
	participant_user_id: few('u1', 'u2'),
	id: few('u1', 'u2', 'u3'),
	user_email: few('a@example.com', 'B@example.com', 'b@example.com'),
	name: few('Ann', 'Bob', 'Cid'),
}) as fc.Arbitrary<IDataObject>;
const list = fc.array(row, { maxLength: 12 });

describe('peopleOf', () => {
	it('takes a guest whose ID is empty in a breakout room for one person', () => {
		expect(countOf([main('AJ9P'), breakout(), main('AJ9P')])).toBe(1);
		expect(countOf([breakout(), main('AJ9P')])).toBe(1);
		expect(countOf([breakout(), breakout()])).toBe(1);
	});

	it('takes rows of a name that several people have for another person', () => {
		const people = peopleOf([main('A'), main('B'), breakout(), breakout()]);
		expect(people.map((rows) => rows.length)).toEqual([1, 1, 2]);
	});

	it.each<[string, IDataObject, IDataObject]>([
		['registrant', { registrant_id: 'R', name: 'Ann' }, { registrant_id: 'R', name: 'A. Nn' }],
		['user', { id: 'u', name: 'Ann' }, { participant_user_id: 'u', name: 'A. Nn' }],
		['email address', { user_email: 'Ann@example.com' }, { user_email: 'ann@example.com' }],
	])('takes rows that share a %s for one person, whatever their names', (_what, one, other) => {
		expect(countOf([one, other])).toBe(1);
	});

	it('joins people through a row that has what each of them has', () => {
		const [user, email] = [{ id: 'u' }, { user_email: 'a@example.com' }];
		expect(countOf([user, email])).toBe(2);
		expect(countOf([user, email, { ...user, ...email }])).toBe(1);
	});

	it('does not take the registrant of one and the user of another for the same', () => {
		expect(countOf([{ registrant_id: '7' }, { id: '7' }, { user_email: '7' }])).toBe(3);
	});

	it('keeps guests apart who have nothing but different names, and those without a name', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.stringMatching(/^\w{1,8}$/)), (guests) => {
				expect(countOf(guests.map((name) => breakout(name)))).toBe(guests.length);
				expect(countOf(guests.map(() => breakout('')))).toBe(guests.length);
			}),
		);
	});

	it('finds the same people in any order of the rows', () => {
		const ordered = list.chain((rows) =>
			fc.tuple(
				fc.constant(rows),
				fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
			),
		);
		const sizes = (rows: IDataObject[]) => peopleOf(rows).map((person) => person.length);
		fc.assert(
			fc.property(ordered, ([rows, shuffled]) => {
				expect(sizes(shuffled).sort()).toEqual(sizes(rows).sort());
			}),
		);
	});

	it('gives each row to one person, people and rows in the order of the list', () => {
		fc.assert(
			fc.property(list, (rows) => {
				const people = peopleOf(rows).map((person) => person.map((one) => rows.indexOf(one)));
				expect(people.flat().sort((a, b) => a - b)).toEqual(rows.map((_, at) => at));
				for (const person of people) expect(person).toEqual([...person].sort((a, b) => a - b));
				const first = people.map(([at]) => at);
				expect(first).toEqual([...first].sort((a, b) => a - b));
			}),
		);
	});

	it('gives nobody more than one user who has only that', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('u1', 'u2', 'u3')), (ids) => {
				expect(countOf(ids.map((id) => main(id)))).toBe(new Set(ids).size);
			}),
		);
	});

	it('takes what is neither text nor number for nothing', () => {
		const odd = { id: null, user_email: [], registrant_id: {}, participant_user_id: true };
		expect(countOf([{ ...odd, name: null }, { ...odd, name: {} } as IDataObject])).toBe(2);
	});

	it('puts a hundred thousand rows together in little time', () => {
		const rows = Array.from({ length: 100_000 }, (_, at) => main(`u${at % 50_000}`, `n${at % 7}`));
		expect(countOf(rows)).toBe(50_000);
		expect(countOf(rows.map(() => main('u')))).toBe(1);
	});
});
