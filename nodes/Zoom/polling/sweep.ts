import type { IDataObject } from 'n8n-workflow';

/** How long Zoom keeps a page token, in milliseconds. */
export const TOKEN_LIFE = 15 * 60_000;

/** A list as far as it was read. */
export interface Part {
	entries: IDataObject[];
	/** Zoom's last answer without the entries. */
	envelope: IDataObject;
	/** Where to go on; undefined once the list was read to its end. */
	next?: IDataObject;
}

/** Says that the time of a poll was over before all lists were read; the next poll goes on from there. */
export class Unfinished extends Error {}

/**
 * One look at all lists of an event. It may take several polls: a list that one poll could not read to its end is read
 * on by the next, as long as its page token lives. Until all is read, nothing is concluded from it.
 */
export class Sweep {
	/** When it began, by the clock that events go by, in milliseconds since 1970; undefined during its first poll. */
	begunAt?: number;
	/** Whether a list of it had to be read from its first page again. */
	anew = false;
	/** How many pages were read. */
	pages = 0;
	/** How often all was read before, and the keys that were found, as `SeenKeys` packs them, where it is read more than once. */
	earlier = { rounds: 0, known: '' };
	private parts = new Map<string, Part>();

	/** A copy to work on, so that a poll that fails leaves this one as it is. */
	copy(): Sweep {
		const copy = Object.assign(new Sweep(), this, { anew: false });
		copy.parts = new Map(this.parts);
		return copy;
	}

	part(list: string): Part | undefined {
		return this.parts.get(list);
	}

	keep(list: string, part: Part): void {
		this.parts.set(list, part);
	}

	/** Reads all once more, given the keys that were found so far. */
	nextRound(known: string): void {
		this.earlier = { rounds: this.earlier.rounds + 1, known };
		this.pages = 0;
		this.parts = new Map();
	}

	/** How many entries it holds. */
	get entries(): number {
		return [...this.parts.values()].reduce((sum, { entries }) => sum + entries.length, 0);
	}
}
