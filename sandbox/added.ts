import { createHash } from 'node:crypto';

import type { Match } from './faults';
import type { JsonObject } from './data/types';

/** Members that Zoom has added to its answers. */
export interface Added {
	/** Which answers; all when left out. */
	match?: Match;
	/** These, at their place; what stands under a list is added to each of its entries. At random when left out. */
	members?: JsonObject;
	/** Which random members; another seed adds others. */
	seed?: number;
}

const VALUES: unknown[] = [
	false,
	true,
	0,
	7,
	'',
	'text',
	'#1',
	null,
	[],
	['b', 'a'],
	{},
	{ enable: false },
	{ enable: true, mode: 'all' },
	[{ id: 1, name: 'one' }],
];

/** An answer with the members that were added. */
export function withAdded(body: unknown, added: Added[]): unknown {
	return added.reduce(
		(sofar, { members, seed = 0 }) =>
			members ? merged(sofar, members) : withRandom(sofar, seed, ''),
		body,
	);
}

function merged(value: unknown, members: JsonObject): unknown {
	if (Array.isArray(value)) return value.map((entry) => merged(entry, members));
	if (!isObject(value)) return value;
	const result: JsonObject = { ...value };
	for (const [name, member] of Object.entries(members)) {
		result[name] =
			name in value && isObject(member) ? merged(value[name], member) : structuredClone(member);
	}
	return result;
}

/** About two of three objects get one member, the same at each read; the answer itself always gets one. */
function withRandom(value: unknown, seed: number, path: string): unknown {
	if (Array.isArray(value)) return value.map((entry) => withRandom(entry, seed, path));
	if (!isObject(value)) return value;
	const inner = Object.entries(value).map(
		([name, member]) => [name, withRandom(member, seed, `${path}.${name}`)] as const,
	);
	const [chance, choice] = createHash('sha256').update(`${seed}${path}`).digest();
	const own = path === '' || chance % 3 ? [[`added_${seed}`, VALUES[choice % VALUES.length]]] : [];
	return Object.fromEntries([...inner, ...own]);
}

function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
