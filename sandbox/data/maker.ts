import { Faker, en } from '@faker-js/faker';

/** How a UUID looks: only the last two must be encoded twice in a path. */
export type UuidShape = 'plain' | 'leadingSlash' | 'doubleSlash';

const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** An ISO date-time without milliseconds, as Zoom writes it. */
export const iso = (date: Date | number) => new Date(date).toISOString().replace(/\.\d{3}Z$/, 'Z');

/** The UTC day of a date: yyyy-mm-dd. */
export const day = (date: Date | number) => new Date(date).toISOString().slice(0, 10);

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Makes believable values, the same ones for the same seed. */
export class Maker {
	readonly faker: Faker;
	private readonly usedIds = new Set<number>();

	constructor(seed: number) {
		this.faker = new Faker({ locale: [en], seed });
	}

	int(min: number, max: number): number {
		return this.faker.number.int({ min, max });
	}

	pick<T>(values: readonly T[]): T {
		return values[this.int(0, values.length - 1)];
	}

	chance(percent: number): boolean {
		return this.int(1, 100) <= percent;
	}

	text(length: number): string {
		let text = '';
		while (text.length < length) text += CHARACTERS[this.int(0, CHARACTERS.length - 1)];
		return text;
	}

	digits(length: number): string {
		return Array.from({ length }, () => this.int(0, 9)).join('');
	}

	/** A meeting number of 10 or 11 digits that was not given before. */
	id(): number {
		for (;;) {
			const id = this.chance(20)
				? this.int(6_000_000_000, 7_999_999_999)
				: this.int(81_000_000_000, 99_999_999_999);
			if (!this.usedIds.has(id)) {
				this.usedIds.add(id);
				return id;
			}
		}
	}

	/** 16 bytes in base64, as Zoom's meeting UUIDs are. */
	uuid(shape: UuidShape = 'plain'): string {
		for (;;) {
			const bytes = this.bytes(16);
			if (shape === 'leadingSlash') bytes[0] = 0xfc | (bytes[0] & 3);
			if (shape === 'doubleSlash') {
				bytes[3] = 0x03;
				bytes[4] = 0xff;
				bytes[5] = 0xff;
			}
			const text = bytes.toString('base64');
			const special = text.startsWith('/') || text.includes('//');
			if (special === (shape !== 'plain')) return text;
		}
	}

	/** UUID shapes by position: every list gets both special kinds near its start and again later. */
	uuidAt(index: number): string {
		if (index % 40 === 1) return this.uuid('leadingSlash');
		if (index % 40 === 2) return this.uuid('doubleSlash');
		return this.uuid();
	}

	/** A user-like id: 22 characters of base64url. */
	objectId(): string {
		return this.bytes(16).toString('base64url');
	}

	/** So many random hexadecimal digits, in lower case. */
	hex(length: number): string {
		return this.faker.string.hexadecimal({ length, prefix: '', casing: 'lower' });
	}

	bytes(length: number): Buffer {
		return Buffer.from(Array.from({ length }, () => this.int(0, 255)));
	}

	guid(): string {
		return this.faker.string.uuid();
	}
}
