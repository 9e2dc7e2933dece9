import { createHmac, randomBytes, scryptSync } from 'crypto';
import { hashOf } from './seenKeys';

/** What scrypt costs: some 12 ms and 4 MB for a guess, so that all passcodes of six digits take hours. */
const COST = { N: 4096, r: 8 };
/** Bytes of a hash. */
const LENGTH = 9;
/** Secrets of one object that are hashed slowly; the rest of a longer list, which Zoom does not have, quickly. */
const MOST_SLOW = 50;
/** How many hashes this process remembers, so that a poll that finds nothing new costs nothing. */
const MOST_REMEMBERED = 10_000;

const remembered = new Map<string, string>();

/** A salt for the secrets of one stored object. */
export function newSalt(): string {
	return randomBytes(12).toString('base64url');
}

/**
 * What stands for the secrets of one object in what is stored: the same for the same text and salt, and slow to guess.
 * @param salt '' for what version 1 stored: a short hash without salt
 */
export function hider(salt: string): (secret: string) => string {
	let slow = 0;
	return (secret) => {
		if (salt === '') return hashOf(secret);
		const quick = createHmac('sha256', salt).update(secret).digest('base64url');
		const known = remembered.get(quick);
		if (known !== undefined) return known;
		if (++slow > MOST_SLOW) return quick;
		const hash = scryptSync(secret, salt, LENGTH, COST).toString('base64url');
		if (remembered.size >= MOST_REMEMBERED) remembered.clear();
		remembered.set(quick, hash);
		return hash;
	};
}
