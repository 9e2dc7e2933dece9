import { createHash } from 'crypto';
import { MINUTE } from '../http/time';

/** Characters of a key's hash: 60 bits, so that even among 100,000 keys two are alike once in a hundred million. */
const HASH = 10;
/** Characters of a time: minutes since EPOCH, to the base of 64. */
const TIME = 4;
const EPOCH = Date.UTC(2020, 0, 1);
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const IS_DIGITS = /^[\w-]*$/;

/** What is known already: hashes of keys, each with a time in whole minutes. Stored as 14 characters a key. */
export class SeenKeys {
	/** @param times of each hash, as they are stored: most polls only ask which hashes are known */
	private constructor(private readonly times: Map<string, string>) {}

	/** No keys, or those that `pack` gave. */
	static unpack(packed = ''): SeenKeys {
		const times = new Map<string, string>();
		for (let at = 0; at + HASH + TIME <= packed.length; at += HASH + TIME) {
			times.set(packed.slice(at, at + HASH), packed.slice(at + HASH, at + HASH + TIME));
		}
		return new SeenKeys(times);
	}

	/** Whether a text can be what `pack` gave. */
	static isPacked(packed: unknown): boolean {
		return (
			typeof packed === 'string' && packed.length % (HASH + TIME) === 0 && IS_DIGITS.test(packed)
		);
	}

	get size(): number {
		return this.times.size;
	}

	has(key: string): boolean {
		return this.times.has(hashOf(key));
	}

	/** @param time milliseconds since 1970 */
	add(key: string, time: number): void {
		this.times.set(hashOf(key), writeTime(Math.max(0, Math.floor((time - EPOCH) / MINUTE))));
	}

	/** The end of the minute of the latest time, in milliseconds since 1970; undefined when nothing is known. */
	newest(): number | undefined {
		if (this.times.size === 0) return undefined;
		let latest = 0;
		for (const time of this.times.values()) latest = Math.max(latest, readTime(time));
		return (latest + 1) * MINUTE + EPOCH;
	}

	/** Forgets what is older than a time in milliseconds since 1970. */
	forgetBefore(time: number): void {
		const oldest = Math.floor((time - EPOCH) / MINUTE);
		for (const [hash, time] of this.times) if (readTime(time) < oldest) this.times.delete(hash);
	}

	/**
	 * Forgets the oldest keys beyond a number.
	 * @returns the time, in milliseconds since 1970, before which keys were forgotten; undefined when none were
	 */
	cap(most: number): number | undefined {
		if (this.times.size <= most) return undefined;
		const minutes = [...this.times.values()].map(readTime).sort((a, b) => b - a);
		const time = (minutes[most - 1] + 1) * MINUTE + EPOCH;
		this.forgetBefore(time);
		return time;
	}

	pack(): string {
		return [...this.times].flat().join('');
	}
}

/** A short hash, the same for the same text. */
export function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('base64url').slice(0, HASH);
}

function writeTime(minute: number): string {
	let text = '';
	for (let rest = minute, left = TIME; left > 0; left--, rest = Math.floor(rest / 64)) {
		text = DIGITS[rest % 64] + text;
	}
	return text;
}

function readTime(text: string): number {
	return [...text].reduce((sum, digit) => sum * 64 + DIGITS.indexOf(digit), 0);
}
