import type { IDataObject, IPollFunctions } from 'n8n-workflow';
import { accountOf } from '../http/account';
import { askZoom, type Expectation } from '../http/client';
import type { RateCategory } from '../http/pacing';
import { readList } from '../http/paging';
import { readRange, type Range } from '../http/ranges';
import { Sweep, Unfinished, type Part } from './sweep';

/** One poll: what an event may use to look at Zoom. */
export interface PollRun {
	context: IPollFunctions;
	/** What the event watches; the state belongs to these. */
	parameters: IDataObject;
	/**
	 * When the poll started by Zoom's own clock, in milliseconds since 1970. It changes once at most, when the first
	 * answer of the poll tells that clock.
	 */
	readonly now: number;
	/** When the look at Zoom began that this poll goes on with: never later than it was in truth. */
	readonly begunAt: number;
	/** What was read so far of all that is to be read. */
	readonly sweep: Sweep;
	/** Whether the time that n8n gives a poll is nearly up, so that no further request should start. */
	outOfTime: () => boolean;
	/**
	 * One GET.
	 * @param expects what a true answer holds
	 * @throws NodeApiError with words for the user
	 */
	get: (
		path: string,
		query: IDataObject,
		rate: RateCategory,
		expects?: Expectation,
	) => Promise<IDataObject>;
	/**
	 * A list to its end.
	 * @throws NodeApiError with words for the user; Unfinished, for the engine, when time is up before
	 */
	list: (request: ListRequest) => Promise<IDataObject[]>;
}

/** A list to read. */
export interface ListRequest {
	path: string;
	query: IDataObject;
	rate: RateCategory;
	key: string;
	byNumber?: boolean;
	/** The longest range between `from` and `to` of the query that Zoom takes. */
	range?: Range;
}

/** What a poll gets when n8n does not say how long it may take, in milliseconds. */
const USUAL_BUDGET = 30_000;
/** Kept back from the budget for storing and emitting, in milliseconds. */
const RESERVE = 3_000;
/** From which difference on, in milliseconds, one of the two clocks has to be wrong. */
const DOUBTFUL_SKEW = 2 * 60_000;

/**
 * Prepares a poll; asks nothing yet.
 * @param kept what earlier polls have read already; without it lists end where time is up
 */
export function startRun(context: IPollFunctions, parameters: IDataObject, kept?: Sweep): PollRun {
	const started = Date.now();
	const { shared } = accountOf(context);
	const sweep = kept?.copy() ?? new Sweep();
	const budget = (context.getPollBudgetMs as (() => number) | undefined)?.call(context);
	const deadline = started + (budget ?? USUAL_BUDGET) - RESERVE;
	const outOfTime = () => Date.now() > deadline;
	let answers = 0;
	let pages = 0;
	let ahead = shared.clockAhead;
	const get: PollRun['get'] = async (path, query, rate, expects) => {
		const answer = await askZoom(context, { method: 'GET', path, query, rate, expects, deadline });
		if (++answers === 1) ahead = shared.clockAhead;
		return answer;
	};

	/** All of a list, or of one window of it; where time is up, what earlier polls and this one have read. */
	async function read(request: ListRequest, query: IDataObject): Promise<Part> {
		const { path, rate, key, byNumber = false } = request;
		const list = JSON.stringify([path, query]);
		const before = sweep.part(list);
		if (before && !before.next) return before;
		if (kept && pages > 0 && outOfTime()) throw new Unfinished();
		const { entries, envelope, next, anew } = await readList(
			async (asked) => {
				const page = await get(path, asked, rate, { list: key });
				pages++;
				sweep.pages++;
				return page;
			},
			{ key, byNumber, query, start: before?.next, stop: outOfTime },
		);
		sweep.anew ||= anew === true;
		const earlier = anew ? [] : (before?.entries ?? []);
		const part = { entries: earlier.concat(entries), envelope, next };
		sweep.keep(list, part);
		if (kept && next) throw new Unfinished();
		return part;
	}

	return {
		context,
		parameters,
		sweep,
		get now() {
			return started + ahead;
		},
		get begunAt() {
			return sweep.begunAt ?? started + (ahead > DOUBTFUL_SKEW ? 0 : ahead);
		},
		outOfTime,
		get,
		async list(request) {
			if (!request.range) return (await read(request, request.query)).entries;
			let entries: IDataObject[] = [];
			await readRange(request.query, request.range, async (query) => {
				const part = await read(request, query);
				entries = entries.concat(part.entries);
				return part.next ? undefined : part.envelope;
			});
			return entries;
		},
	};
}
