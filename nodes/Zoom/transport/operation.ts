import {
	NodeApiError,
	NodeOperationError,
	type DeclarativeRestApiSettings,
	type IDataObject,
	type IExecutePaginationFunctions,
	type IHttpRequestMethods,
	type INodeExecutionData,
	type INodePropertyRouting,
	type PreSendAction,
} from 'n8n-workflow';
import { isOn } from '../fields/isOn';
import { askZoom, type Expectation, type ZoomRequest } from './client';
import { identifierIn } from './identifiers';
import type { RateLabel } from './pacing';
import { entriesOf, readList } from './paging';
import { readRange, type Range } from './ranges';
import { refusalOf } from './refused';
import { inOneText, isTool, tellModel, withoutHostLogin } from './tool';

/** An operation of the node, as Zoom documents it. */
export interface ZoomOperation {
	method: IHttpRequestMethods;
	/** Zoom's path; `{meetingId}` and the like are filled in by `inPath`. */
	path: string;
	inPath?: PreSendAction;
	label: RateLabel;
	list?: {
		key: string;
		/** Whether the endpoint hands out tokens (as most do), counts pages, or gives all at once. */
		pages?: 'token' | 'number' | 'none';
		/** The longest range that Zoom takes; one that is longer is read in windows. */
		range?: Range;
	};
	/**
	 * Members of which Zoom's answer has at least one. Left out for lists, and where Zoom answers with nothing.
	 */
	answer?: string[];
	/** What Simplify keeps of an entry. */
	simplify?: (entry: IDataObject) => IDataObject;
	/** What stands for an empty answer. */
	done?: (request: { identifier: string; query: IDataObject }) => IDataObject;
	/** Changes the request before it is sent; may ask Zoom itself. */
	prepare?: (context: IExecutePaginationFunctions, request: ZoomRequest) => Promise<ZoomRequest>;
	/** What the item says besides, once Zoom has done it; may ask Zoom itself, and fails for no answer of Zoom. */
	addition?: (
		context: IExecutePaginationFunctions,
		request: ZoomRequest,
		answer: IDataObject,
	) => Promise<IDataObject>;
}

/**
 * The routing of an operation: its request, and the seam through which n8n lets us send it. Everything between the
 * fields and the output (pace, retries, pages, messages, form of the output) happens here.
 */
export function zoomOperation(operation: ZoomOperation): INodePropertyRouting {
	return {
		request: { method: operation.method, url: operation.path },
		send: { paginate: true, preSend: operation.inPath ? [operation.inPath] : [] },
		operations: {
			async pagination(
				this: IExecutePaginationFunctions,
				{ options }: DeclarativeRestApiSettings.ResultOptions,
			) {
				const { url, qs, body, timeout, proxy, allowedDomains } = options;
				const takesBody = operation.method === 'POST' || operation.method === 'PATCH';
				return await perform(this, operation, refusalOf(options), {
					method: operation.method,
					path: url as string,
					query: qs as IDataObject,
					body: takesBody ? (body as IDataObject) : undefined,
					label: operation.label,
					expects: expectationOf(operation),
					settings: {
						timeout,
						proxy,
						allowedDomains,
						skipSslCertificateValidation: options.skipSslCertificateValidation === true,
					},
				});
			},
		},
	};
}

function expectationOf({ list, answer }: ZoomOperation): Expectation | undefined {
	if (list) return { list: list.key };
	return answer && { oneOf: answer };
}

async function perform(
	context: IExecutePaginationFunctions,
	operation: ZoomOperation,
	refused: NodeOperationError | undefined,
	request: ZoomRequest,
): Promise<INodeExecutionData[]> {
	const pairedItem = { item: context.getItemIndex() };
	const outcome = refused ? Promise.reject(refused) : prepareAndRun(context, operation, request);
	if (context.getNodeParameter('options.output', 'data') !== 'envelope') {
		const items = outcome.then((found) => handedOn(context, found.items));
		return await items.then(
			(found) => found.map((json) => ({ json, pairedItem })),
			(error: unknown) => {
				// Where the run goes on, an error item that is paired tells which item failed.
				if (!(error instanceof NodeApiError || error instanceof NodeOperationError)) throw error;
				tellModel(context, error);
				if (!context.continueOnFail()) throw error;
				return [{ json: { error: error.message }, error, pairedItem }];
			},
		);
	}
	const json = await outcome.then(
		({ data }) => ({ data, error: null, successful: true }),
		(error: unknown) => {
			if (error instanceof NodeApiError) {
				return { data: null, error: inOneText(error), successful: false };
			}
			if (error instanceof NodeOperationError) tellModel(context, error);
			throw error;
		},
	);
	return [{ json, pairedItem }];
}

/**
 * The items as they are, if n8n can hand them on: it passes all of them to one call, and that takes only so many.
 * @throws NodeOperationError when they are too many
 */
function handedOn(context: IExecutePaginationFunctions, items: IDataObject[]): IDataObject[] {
	try {
		Array.of(...items);
	} catch {
		throw new NodeOperationError(context.getNode(), 'The list is longer than n8n can hand on', {
			description: `It has ${items.length} entries. Set 'Output' to Envelope under 'Options', which gives the whole list in one item, or switch 'Return All' off and set a 'Limit'.`,
			itemIndex: context.getItemIndex(),
		});
	}
	return items;
}

/** `items`: one per output item. `data`: the same as one answer of Zoom. */
async function prepareAndRun(
	context: IExecutePaginationFunctions,
	operation: ZoomOperation,
	given: ZoomRequest,
): Promise<{ items: IDataObject[]; data: IDataObject }> {
	const request = operation.prepare ? await operation.prepare(context, given) : given;
	const simplify = simplifier(context, operation);
	if (operation.list) {
		const { entries, envelope } = await readAll(context, operation, request);
		const items = entries.map(simplify);
		return { items, data: { ...envelope, [operation.list.key]: items } };
	}
	const answer = await askZoom(context, request);
	const empty = operation.done && Object.keys(answer).length === 0;
	const done = empty
		? operation.done!({ identifier: identifierIn(request.path), query: request.query ?? {} })
		: simplify(answer);
	const data = { ...done, ...(await operation.addition?.(context, request, answer)) };
	return { items: [data], data };
}

function simplifier(context: IExecutePaginationFunctions, operation: ZoomOperation) {
	const simplifies = operation.simplify && isOn(context, 'simplify', true);
	const keep = simplifies ? operation.simplify! : (entry: IDataObject) => entry;
	return isTool(context) ? (entry: IDataObject) => withoutHostLogin(keep(entry)) : keep;
}

async function readAll(
	context: IExecutePaginationFunctions,
	{ list }: ZoomOperation,
	request: ZoomRequest,
) {
	const { key, pages = 'token', range } = list!;
	const query = request.query ?? {};
	const ask = async (asked: IDataObject) => await askZoom(context, { ...request, query: asked });
	if (pages === 'none') {
		const { [key]: entries, ...envelope } = await ask(query);
		return { entries: entriesOf(entries), envelope };
	}
	const limit = isOn(context, 'returnAll', false)
		? Infinity
		: Number(context.getNodeParameter('limit', 50) || 50);
	const entries: IDataObject[] = [];
	const envelopes: IDataObject[] = [];
	const read = async (part: IDataObject) => {
		const found = await readList(ask, {
			key,
			byNumber: pages === 'number',
			query: part,
			limit: limit - entries.length,
		});
		for (const entry of found.entries) entries.push(entry);
		envelopes.push(found.envelope);
		return entries.length < limit ? found.envelope : undefined;
	};
	if (range) await readRange(query, range, read);
	else await read(query);
	return { entries, envelope: joined(envelopes, query) };
}

/** Zoom's last answer, with the range that was asked for as a whole. */
function joined(envelopes: IDataObject[], { from, to }: IDataObject): IDataObject {
	const last = envelopes[envelopes.length - 1];
	if (envelopes.length === 1) return last;
	return { ...last, from, to: to ?? envelopes[0].to };
}
