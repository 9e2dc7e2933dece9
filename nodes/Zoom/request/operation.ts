import {
	NodeApiError,
	NodeOperationError,
	type DeclarativeRestApiSettings,
	type IDataObject,
	type IExecutePaginationFunctions,
	type IExecuteSingleFunctions,
	type IHttpRequestMethods,
	type INodeExecutionData,
	type INodeProperties,
	type INodePropertyRouting,
} from 'n8n-workflow';
import { readForm, type Filled } from './readForm';
import { askZoom, type Expectation, type ZoomRequest } from '../http/client';
import { encodeSegment } from './identifiers';
import type { RateCategory } from '../http/pacing';
import { entriesOf, readList } from '../http/paging';
import { readRange, type Range } from '../http/ranges';
import { inOneText, isTool, tellModel, withoutHostLogin } from './tool';

/** What stands for a placeholder in the path of an operation. */
export interface PathLocator {
	/** Its fields in the form. */
	fields: INodeProperties[];
	/**
	 * The identifier that was picked or typed, not yet encoded.
	 * @throws NodeOperationError that names the field, when it can't be meant
	 */
	read(context: IExecuteSingleFunctions): Promise<string>;
}

/** What an operation asks Zoom for. */
export interface ZoomOperation {
	request: {
		method: IHttpRequestMethods;
		/** Zoom's path, with placeholders such as `{meetingId}`. */
		path: string;
		rate: RateCategory;
	};
	/** What stands for each placeholder of the path, in the order of the form. */
	path?: Record<string, PathLocator>;
	/** The form, without the fields of `path`, which come first. */
	fields: INodeProperties[];
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
	emptyResponse?: (request: OperationRequest) => IDataObject;
	/** Changes the request before it is sent; may ask Zoom itself. */
	prepare?: (
		context: IExecutePaginationFunctions,
		request: OperationRequest,
	) => Promise<OperationRequest>;
	/** What the item says besides, once Zoom has done it; may ask Zoom itself, and fails for no answer of Zoom. */
	addition?: (
		context: IExecutePaginationFunctions,
		request: OperationRequest,
		answer: IDataObject,
	) => Promise<IDataObject>;
}

/** The request that an operation makes. */
export interface OperationRequest extends ZoomRequest {
	query: IDataObject;
	choices: Filled['choices'];
	/** What the path names, by placeholder, as the user knows it. */
	identifiers: Record<string, string>;
}

const DEFAULT_LIMIT = 50;
const WITH_BODY: IHttpRequestMethods[] = ['POST', 'PUT', 'PATCH'];

/**
 * The routing of an operation: its request, and the seam through which n8n lets us send it. Everything between the
 * fields and the output (pace, retries, pages, messages, form of the output) happens here.
 */
export function routingOf(operation: ZoomOperation): INodePropertyRouting {
	const { method, path } = operation.request;
	return {
		request: { method, url: path },
		send: { paginate: true },
		operations: {
			async pagination(
				this: IExecutePaginationFunctions,
				{ options }: DeclarativeRestApiSettings.ResultOptions,
			) {
				return await perform(this, operation, options);
			},
		},
	};
}

/**
 * The request that n8n has filled in, with its path.
 * @throws NodeOperationError that names the field that can't be meant
 */
async function requestOf(
	context: IExecutePaginationFunctions,
	operation: ZoomOperation,
	options: DeclarativeRestApiSettings.HttpRequestOptions,
): Promise<OperationRequest> {
	const { method, path, rate } = operation.request;
	const { qs, body, timeout, proxy, allowedDomains } = options;
	const identifiers: Record<string, string> = {};
	for (const [name, locator] of Object.entries(operation.path ?? {})) {
		identifiers[name] = await locator.read(context);
	}
	const form = readForm(context, operation.fields, {
		body: (body ?? {}) as IDataObject,
		query: (qs ?? {}) as IDataObject,
	});
	return {
		method,
		path: path.replace(/\{(\w+)\}/g, (_, name: string) => encodeSegment(identifiers[name])),
		identifiers,
		query: form.query,
		body: WITH_BODY.includes(method) ? form.body : undefined,
		choices: form.choices,
		rate,
		expects: expectationOf(operation),
		settings: {
			timeout,
			proxy,
			allowedDomains,
			skipSslCertificateValidation: options.skipSslCertificateValidation === true,
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
	options: DeclarativeRestApiSettings.HttpRequestOptions,
): Promise<INodeExecutionData[]> {
	const pairedItem = { item: context.getItemIndex() };
	const outcome = prepareAndRun(context, operation, options);
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
	options: DeclarativeRestApiSettings.HttpRequestOptions,
): Promise<{ items: IDataObject[]; data: IDataObject }> {
	const given = await requestOf(context, operation, options);
	const request = operation.prepare ? await operation.prepare(context, given) : given;
	const simplify = simplifier(context, operation, request);
	if (operation.list) {
		const { entries, envelope } = await readAll(context, operation, request);
		const items = entries.map(simplify);
		return { items, data: { ...envelope, [operation.list.key]: items } };
	}
	const answer = await askZoom(context, request);
	const empty = operation.emptyResponse && Object.keys(answer).length === 0;
	const done = empty ? operation.emptyResponse!(request) : simplify(answer);
	const data = { ...done, ...(await operation.addition?.(context, request, answer)) };
	return { items: [data], data };
}

function simplifier(
	context: IExecutePaginationFunctions,
	operation: ZoomOperation,
	{ choices }: OperationRequest,
) {
	const simplifies = operation.simplify && choices.simplify !== false;
	const keep = simplifies ? operation.simplify! : (entry: IDataObject) => entry;
	return isTool(context) ? (entry: IDataObject) => withoutHostLogin(keep(entry)) : keep;
}

async function readAll(
	context: IExecutePaginationFunctions,
	{ list }: ZoomOperation,
	request: OperationRequest,
) {
	const { key, pages = 'token', range } = list!;
	const { query } = request;
	const ask = async (asked: IDataObject) => await askZoom(context, { ...request, query: asked });
	if (pages === 'none') {
		const { [key]: entries, ...envelope } = await ask(query);
		return { entries: entriesOf(entries), envelope };
	}
	const { returnAll, limit: most = DEFAULT_LIMIT } = request.choices;
	const limit = returnAll === true ? Infinity : Number(most);
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
