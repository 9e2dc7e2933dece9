import type { IDataObject, IPollFunctions } from 'n8n-workflow';
import { accountOf } from '../transport/account';
import { askZoom, type Expectation } from '../transport/client';
import type { RateLabel } from '../transport/pacing';
import { readList, type ListResult } from '../transport/paging';

/** One poll: what an event may use to look at Zoom. */
export interface PollRun {
	context: IPollFunctions;
	/** What the event watches; the state belongs to these. */
	parameters: IDataObject;
	/** When the poll started by Zoom's own clock, in milliseconds since 1970; sure once Zoom has answered. */
	readonly now: number;
	/** How many answers the poll has asked for so far. */
	readonly requests: number;
	/** Whether the time that n8n gives a poll is nearly up, so that no further request should start. */
	outOfTime: () => boolean;
	/** One GET; `expects` says what a true answer holds. @throws NodeApiError with words for the user */
	get: (
		path: string,
		query: IDataObject,
		label: RateLabel,
		expects?: Expectation,
	) => Promise<IDataObject>;
	/** All pages of a list. @throws NodeApiError with words for the user */
	list: (request: ListRequest) => Promise<ListResult>;
}

/** A list to read. */
export interface ListRequest {
	path: string;
	query: IDataObject;
	label: RateLabel;
	key: string;
	byNumber?: boolean;
}

/** What a poll gets when n8n does not say how long it may take, in milliseconds. */
const USUAL_BUDGET = 30_000;
/** Kept back from the budget for storing and emitting, in milliseconds. */
const RESERVE = 3_000;

/** Prepares a poll; asks nothing yet. */
export function startRun(context: IPollFunctions, parameters: IDataObject): PollRun {
	const started = Date.now();
	const { shared } = accountOf(context);
	const budget = (context.getPollBudgetMs as (() => number) | undefined)?.call(context);
	const deadline = started + (budget ?? USUAL_BUDGET) - RESERVE;
	const outOfTime = () => Date.now() > deadline;
	let requests = 0;
	const get: PollRun['get'] = async (path, query, label, expects) => {
		requests++;
		return await askZoom(context, { method: 'GET', path, query, label, expects, deadline });
	};
	return {
		context,
		parameters,
		get now() {
			return started + shared.clockAhead;
		},
		get requests() {
			return requests;
		},
		outOfTime,
		get,
		list: async ({ path, query, label, key, byNumber = false }) =>
			await readList(async (page) => await get(path, page, label), {
				key,
				byNumber,
				query,
				stop: outOfTime,
			}),
	};
}
