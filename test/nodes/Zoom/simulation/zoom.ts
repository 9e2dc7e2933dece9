import type { IDataObject, IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';
import { withAdded } from '../../../../sandbox/added';
import { clock } from './clock';
import { DAY } from '../../../../nodes/Zoom/http/time';

/** What a world answers: an object, a list that is paged here, or a refusal. */
export type Reply =
	| { body: IDataObject }
	/** `of` tells lists of one path apart, so that a page token belongs to one of them only. */
	| { list: IDataObject[]; key: string; of?: string }
	| { status: number; code: number; message: string };

/** Something that goes wrong with some of the next requests. */
export interface Fault {
	kind: 'tooFast' | 'daily' | 'down' | 'reset' | 'expired';
	/** How many requests go well before it. */
	after: number;
	/** How many requests it hits. */
	count: number;
}

const LIMIT_MESSAGE = {
	tooFast: 'You have reached the maximum per-second rate limit for this API. Try again later.',
	daily: 'You have reached the maximum daily rate limit for this API.',
};
const EXPIRED_TOKEN = {
	code: 300,
	message: 'The next page token is either invalid or has expired.',
};
const TOKEN_LIFE = 15 * 60_000;

/** A page of a list: what its token stands for. */
interface Place {
	from: number;
	reversed: boolean;
	of: string;
	givenAt: number;
}

/** A Zoom in memory that answers GETs as Zoom does: clock of its own, pages, links that differ at each read, faults. */
export class Zoom {
	requests = 0;
	faults: Fault[] = [];
	/** Happens between the first and the second page of the next list that has two. */
	betweenPages?: () => void;
	/** Whether something happened between two pages, or a request failed, since `startPoll`. */
	shifted = false;
	failed = false;
	/** Which members Zoom has added to its answers; each number stands for some. */
	added: number[] = [];
	/** Until when the daily limit is spent, once it was told. */
	limitResetsAt = 0;
	/** When the limit of a day is over, where it says something else than midnight. */
	retryAfter?: string;
	/** By how much what answers say of the time is ahead of it, in milliseconds. */
	dateAhead = 0;
	/** How long an answer takes, in milliseconds. */
	latency = 40;
	private reversed = false;
	/** The order of the list that was last asked for by page numbers. */
	private numbersReversed = false;

	constructor(
		private readonly answer: (path: string, query: IDataObject) => Reply | Promise<Reply>,
		private readonly clockAhead: number,
	) {}

	/** Zoom's time, in milliseconds since 1970. */
	get now(): number {
		return clock.now + this.clockAhead;
	}

	/** Lists come in another order at each poll. */
	startPoll(): void {
		this.shifted = false;
		this.failed = false;
		this.reversed = !this.reversed;
	}

	/** Does something that leaves the order of the lists as it is, for polls that go on with them. */
	async aside<T>(work: () => Promise<T>): Promise<T> {
		const order = this.numbersReversed;
		return await work().finally(() => (this.numbersReversed = order));
	}

	async send({ url, qs = {} }: IHttpRequestOptions): Promise<IN8nHttpFullResponse> {
		await Promise.resolve();
		this.requests++;
		clock.now += this.latency;
		const fault = this.takeFault(qs);
		if (fault) return this.fail(fault);
		const reply = await this.answer(url, qs);
		if ('status' in reply) {
			const { status, code, message } = reply;
			return this.respond(status, { code, message });
		}
		if ('body' in reply) return this.respond(200, reply.body);
		const page = this.page(reply, qs);
		return page ? this.respond(200, page) : this.respond(400, EXPIRED_TOKEN);
	}

	private takeFault(query: IDataObject): Fault['kind'] | undefined {
		const fault = this.faults.find(({ kind }) => kind !== 'expired' || query.next_page_token);
		if (!fault || fault.after-- > 0) return undefined;
		if (--fault.count <= 0) this.faults = this.faults.filter((other) => other !== fault);
		return fault.kind;
	}

	private fail(kind: Fault['kind']): IN8nHttpFullResponse {
		this.failed = true;
		if (kind === 'reset') {
			throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
		}
		if (kind === 'down') return this.respond(500, { code: 500, message: 'Internal error.' });
		if (kind === 'expired') return this.respond(400, EXPIRED_TOKEN);
		const body = { code: 429, message: LIMIT_MESSAGE[kind] };
		if (kind === 'tooFast') return this.respond(429, body);
		this.limitResetsAt = (Math.floor(clock.now / DAY) + 1) * DAY;
		const midnight = new Date(this.limitResetsAt).toISOString();
		return this.respond(429, body, { 'retry-after': this.retryAfter ?? midnight });
	}

	/** A page goes on in the order in which the list began; undefined where its token is over. */
	private page(
		{ list, key, of = '' }: { list: IDataObject[]; key: string; of?: string },
		query: IDataObject,
	): IDataObject | undefined {
		const size = Number(query.page_size ?? 30);
		const number = Number(query.page_number ?? 0);
		const place = this.placeOf(query, number, size, of);
		if (place.of !== of || clock.now - place.givenAt > TOKEN_LIFE) return undefined;
		const ordered = place.reversed ? [...list].reverse() : list;
		const end = place.from + size;
		const more = end < ordered.length;
		const token = more ? JSON.stringify({ ...place, from: end, givenAt: clock.now }) : '';
		const answer = {
			page_size: size,
			page_count: Math.ceil(ordered.length / size),
			total_records: ordered.length,
			...(number ? { page_number: number } : { next_page_token: token }),
			[key]: ordered.slice(place.from, end),
		};
		if (more && this.betweenPages) {
			this.betweenPages();
			this.betweenPages = undefined;
			this.shifted = true;
		}
		return answer;
	}

	private placeOf(query: IDataObject, number: number, size: number, of: string): Place {
		if (query.next_page_token) return JSON.parse(String(query.next_page_token)) as Place;
		const first = { from: 0, reversed: this.reversed, of, givenAt: clock.now };
		if (!number) return first;
		if (number === 1) this.numbersReversed = this.reversed;
		return { ...first, from: (number - 1) * size, reversed: this.numbersReversed };
	}

	private respond(
		statusCode: number,
		body: IDataObject,
		headers: IDataObject = {},
	): IN8nHttpFullResponse {
		const date = new Date(this.now + this.dateAhead).toUTCString();
		const answer = withAdded(
			body,
			this.added.map((seed) => ({ seed })),
		) as IDataObject;
		return { statusCode, statusMessage: '', headers: { date, ...headers }, body: answer };
	}
}

let reads = 0;

/** A link that is another one at each read. */
export function link(path: string): string {
	return `https://zoom.example/${path}?read=${++reads}`;
}

/** A time as Zoom writes it. */
export function iso(time: number): string {
	return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** An object as Zoom sends it at this read: what is empty is sometimes absent, sometimes null, sometimes ''. */
export function mixEmpty(object: IDataObject): IDataObject {
	const kind = ++reads % 3;
	return Object.fromEntries(
		Object.entries(object)
			.filter(([, value]) => value !== '' || kind > 0)
			.map(([name, value]) => [name, value === '' && kind === 1 ? null : value]),
	) as IDataObject;
}
