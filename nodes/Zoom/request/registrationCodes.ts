import type { IDataObject, IExecuteSingleFunctions, IPollFunctions } from 'n8n-workflow';
import { askZoom } from '../http/client';
import { encodeSegment } from './identifiers';
import { readList } from '../http/paging';
import { unlessRefused } from '../http/refusedAnswer';

/** A registration link that holds a code in place of the number; the code ends with its part of the path. */
const REGISTRATION = /^https?:\/\/[^/?#]+\/(meeting|webinar)\/register\/([\w-]{10,})(?:[/?#]|$)/i;

/** For how long, in milliseconds, a look through the sessions of a host counts, also for links it did not find. */
const LIFETIME = 300_000;
/** How many pages of sessions are looked through. */
const MOST_PAGES = 50;
/** How many sessions are read at once. */
const AT_ONCE = 10;
/** Milliseconds before the deadline from which on a failure counts as having run out of time. */
const NEARLY_LATE = 1000;
/** How many looks, and how many links that were found, are kept; the oldest are forgotten. */
const MOST_LOOKS = 100;
const MOST_CODES = 20_000;
/** Zoom's code for a session that was deleted meanwhile. */
const GONE = [3001];

/** What a registration link says. */
export interface Link {
	sessions: 'meetings' | 'webinars';
	code: string;
}

/** One look through the sessions of a host, which goes on only while somebody waits for a link. */
interface Look {
	/** Numbers of the sessions that are still to be read; undefined until they are listed. */
	unread?: string[];
	/** What is being read; it serves all that wait. */
	step?: Promise<void>;
	steppedAt: number;
}

const looks = new Map<string, Look>();
/** The number behind each code that was seen. Zoom never gives a code to another session, so these stay true. */
const numbers = new Map<string, string>();

/** What a registration link that holds a code says; undefined for all else. */
export function codeIn(input: unknown): Link | undefined {
	const found = typeof input === 'string' ? REGISTRATION.exec(input.trim()) : null;
	if (!found || /^\d+$/.test(found[2])) return undefined;
	return {
		sessions: found[1].toLowerCase() === 'webinar' ? 'webinars' : 'meetings',
		code: found[2],
	};
}

/**
 * The number behind the code of a registration link. All that look for links of one host, with one credential, share one
 * look through the sessions, and what it found; none of them can stop it for the others.
 * @param deadline until when to look, in milliseconds since 1970
 * @returns 'none' when no session of the host has the code, 'unfinished' when time ran out before that was known
 * @throws what a request to Zoom throws
 */
export async function findNumber(
	context: IExecuteSingleFunctions | IPollFunctions,
	{ host, sessions, code }: Link & { host: string },
	deadline: number,
): Promise<{ number: string } | 'none' | 'unfinished'> {
	const credentials = Object.values(context.getNode().credentials ?? {}).map(({ id }) => id);
	const place = JSON.stringify([credentials, host, sessions]);
	const look = lookAt(place);
	for (;;) {
		const number = numbers.get(place + code);
		if (number !== undefined) return { number };
		if (look.unread?.length === 0) return 'none';
		if (Date.now() >= deadline || isStopped(context)) return 'unfinished';
		look.step ??= goOn(ofNobody(context), look, { place, host, sessions, deadline })
			.catch((error: unknown) => {
				// Others may have more time than who began.
				if (Date.now() < deadline - NEARLY_LATE) throw error;
			})
			.finally(() => {
				look.step = undefined;
				look.steppedAt = Date.now();
			});
		await look.step;
	}
}

function lookAt(place: string): Look {
	const known = looks.get(place);
	if (known && (known.step || Date.now() - known.steppedAt < LIFETIME)) return known;
	const look = { steppedAt: Date.now() };
	looks.delete(place);
	keep(looks, place, look, MOST_LOOKS);
	return look;
}

interface Step {
	place: string;
	host: string;
	sessions: Link['sessions'];
	deadline: number;
}

/** Lists the sessions, or reads the links of the next few. */
async function goOn(
	context: IExecuteSingleFunctions | IPollFunctions,
	look: Look,
	{ place, host, sessions, deadline }: Step,
): Promise<void> {
	if (!look.unread) {
		look.unread = await numbersOf(context, host, sessions, deadline);
		return;
	}
	const next = look.unread.slice(0, AT_ONCE);
	const read = next.map(async (number) => {
		const session = await unlessRefused(
			askZoom(context, {
				method: 'GET',
				path: `/${sessions}/${encodeSegment(number)}`,
				rate: 'Light',
				expects: { oneOf: ['id', 'uuid'] },
				deadline,
			}),
			GONE,
		);
		const link = codeIn(session?.registration_url);
		if (link) keep(numbers, place + link.code, number, MOST_CODES);
	});
	await Promise.all(read);
	look.unread = look.unread.slice(AT_ONCE);
}

async function numbersOf(
	context: IExecuteSingleFunctions | IPollFunctions,
	host: string,
	sessions: Link['sessions'],
	deadline: number,
): Promise<string[]> {
	let pages = 0;
	const { entries } = await readList(
		async (query) =>
			await askZoom(context, {
				method: 'GET',
				path: `/users/${encodeSegment(host)}/${sessions}`,
				query,
				rate: 'Medium',
				expects: { list: sessions },
				deadline,
			}),
		{
			key: sessions,
			query: {},
			byNumber: sessions === 'webinars',
			stop: () => ++pages >= MOST_PAGES,
		},
	);
	const ids = entries.map((entry: IDataObject | null) => entry?.id);
	return [...new Set(ids.filter((id) => typeof id === 'number' || id).map(String))];
}

function isStopped(context: IExecuteSingleFunctions | IPollFunctions): boolean {
	return (
		'getExecutionCancelSignal' in context && context.getExecutionCancelSignal()?.aborted === true
	);
}

/** The context for requests that others wait for as well: they go on when the run that sends them is stopped. */
function ofNobody<Context extends object>(context: Context): Context {
	return Object.create(context, {
		getExecutionCancelSignal: { value: () => undefined },
	}) as Context;
}

function keep<Value>(map: Map<string, Value>, key: string, value: Value, most: number): void {
	map.set(key, value);
	const [oldest] = map.keys();
	if (map.size > most) map.delete(oldest);
}
