import type { IDataObject } from 'n8n-workflow';

/**
 * Puts the rows of one session's list of participants together by person. Rows that share a registrant, a user or an
 * email address are one person. A row with none of these, as Zoom writes it while a guest is in a breakout room, belongs
 * to the person of its name, if there is exactly one; else all such rows of one name are a person, and without a name
 * each row is one.
 * @returns the rows of each person; people and rows in the order of the list
 */
export function peopleOf(rows: IDataObject[]): IDataObject[][] {
	const groups = new Groups(rows.length);
	const marks = rows.map(marksOf);
	const namesakes = new Map<string, Set<number>>();
	marks.forEach((found, at) => found.forEach((mark) => groups.join(at, mark)));
	marks.forEach((found, at) => {
		const name = textOf(rows[at].name);
		if (found.length) namesakes.set(name, (namesakes.get(name) ?? new Set()).add(groups.of(at)));
	});
	marks.forEach((found, at) => {
		const name = textOf(rows[at].name);
		if (found.length || !name) return;
		const people = namesakes.get(name);
		if (people?.size === 1) groups.unite(at, [...people][0]);
		else groups.join(at, `name ${name}`);
	});
	const people = new Map<number, IDataObject[]>();
	rows.forEach((row, at) => {
		const person = people.get(groups.of(at));
		if (person) person.push(row);
		else people.set(at, [row]);
	});
	return [...people.values()];
}

/** What tells for sure who joined: a registrant, a user, an email address. */
function marksOf(row: IDataObject): string[] {
	return [
		['registrant', textOf(row.registrant_id)],
		['user', textOf(row.participant_user_id)],
		['user', textOf(row.id)],
		['email', (textOf(row.user_email) || textOf(row.email)).toLowerCase()],
	]
		.filter(([, value]) => value)
		.map((mark) => mark.join(' '));
}

function textOf(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** Which of the things 0, 1, 2, ... belong together. A group is called by the first of them. */
class Groups {
	private readonly before: number[];
	private readonly marked = new Map<string, number>();

	constructor(size: number) {
		this.before = Array.from({ length: size }, (_, at) => at);
	}

	of(at: number): number {
		let first = at;
		while (this.before[first] !== first) {
			this.before[first] = this.before[this.before[first]];
			first = this.before[first];
		}
		return first;
	}

	unite(one: number, other: number): void {
		const [first, second] = [this.of(one), this.of(other)].sort((a, b) => a - b);
		this.before[second] = first;
	}

	/** Unites a thing with all that have the same mark. */
	join(at: number, mark: string): void {
		const other = this.marked.get(mark);
		if (other === undefined) this.marked.set(mark, at);
		else this.unite(at, other);
	}
}
