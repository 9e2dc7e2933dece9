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
import { simplified, type Kept } from './simplify';
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
		/** What is always in the body, besides what the fields of the form put there. */
		body?: IDataObject;
		/** Whether doing it twice is doing it once, so that it is sent again after a fault; see http/retry.ts. */
		repeatable?: boolean;
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
	simplify?: Kept;
	/** What stands for an empty answer. */
	emptyResponse?: (request: OperationRequest) => IDataObject;
	/**
	 * For what takes more than the one request: another path, a check before it, further requests with askZoom, a file.
	 * Without it, the operation only sends its request.
	 * @param request as the form says it
	 * @param send sends a request of this operation: all pages of its list, Simplify, an item for an empty answer
	 */
	run?: (
		context: IExecutePaginationFunctions,
		request: OperationRequest,
		send: SendRequest,
	) => Promise<OperationResult>;
}

/** What an operation gives. */
export interface OperationResult {
	/** One per output item, which may carry a file. */
	items: Array<Pick<INodeExecutionData, 'json' | 'binary'>>;
	/** The same as one answer of Zoom. */
	data: IDataObject;
}

export type SendRequest = (request: OperationRequest) => Promise<OperationResult>;

/** The result of an operation that gives one item. */
export function single(data: IDataObject): OperationResult {
	return { items: [{ json: data }], data };
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
	const { method, path, rate, body, repeatable } = operation.request;
	const { timeout, proxy, allowedDomains } = options;
	const identifiers: Record<string, string> = {};
	for (const [name, locator] of Object.entries(operation.path ?? {})) {
		identifiers[name] = await locator.read(context);
	}
	const form = readForm(context, operation.fields, {
		body: (options.body ?? {}) as IDataObject,
		query: (options.qs ?? {}) as IDataObject,
	});
	return {
		method,
		path: path.replace(/\{(\w+)\}/g, (_, name: string) => encodeSegment(identifiers[name])),
		identifiers,
		query: form.query,
		body: WITH_BODY.includes(method) ? { ...body, ...form.body } : undefined,
		choices: form.choices,
		rate,
		repeatable,
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
	const result = runOperation(context, operation, options);
	if (!wantsEnvelope(context)) {
		return await result.then(
			({ items }) => handedOn(context, items).map((item) => ({ ...item, pairedItem })),
			(error: unknown) => {
				// Where the run goes on, an error item that is paired tells which item failed.
				if (!(error instanceof NodeApiError || error instanceof NodeOperationError)) throw error;
				tellModel(context, error);
				if (!context.continueOnFail()) throw error;
				return [{ json: { error: error.message }, error, pairedItem }];
			},
		);
	}
	return await result.then(
		({ data, items: [first] }) => {
			const json = { data, error: null, successful: true };
			return [{ ...first, json, pairedItem }];
		},
		(error: unknown) => {
			if (error instanceof NodeApiError) {
				const json = { data: null, error: inOneText(error), successful: false };
				return [{ json, pairedItem }];
			}
			if (error instanceof NodeOperationError) tellModel(context, error);
			throw error;
		},
	);
}

/** Read before the form is, as also a form that can't be read may be answered in an envelope. */
function wantsEnvelope(context: IExecutePaginationFunctions): boolean {
	const output = context.getNodeParameter('options.output', 'data');
	// The choice may be given by its name, as any other.
	return typeof output === 'string' && output.toLowerCase() === 'envelope';
}

/**
 * The items as they are, if n8n can hand them on: it passes all of them to one call, and that takes only so many.
 * @throws NodeOperationError when they are too many
 */
function handedOn<Item>(context: IExecutePaginationFunctions, items: Item[]): Item[] {
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

async function runOperation(
	context: IExecutePaginationFunctions,
	operation: ZoomOperation,
	options: DeclarativeRestApiSettings.HttpRequestOptions,
): Promise<OperationResult> {
	const send: SendRequest = async (request) => await sendRequest(context, operation, request);
	const request = await requestOf(context, operation, options);
	return operation.run ? await operation.run(context, request, send) : await send(request);
}

async function sendRequest(
	context: IExecutePaginationFunctions,
	operation: ZoomOperation,
	request: OperationRequest,
): Promise<OperationResult> {
	const simplify = simplifier(context, operation, request);
	if (operation.list) {
		const { entries, envelope } = await readAll(context, operation, request);
		const found = entries.map(simplify);
		return {
			items: found.map((json) => ({ json })),
			data: { ...envelope, [operation.list.key]: found },
		};
	}
	const answer = await askZoom(context, request);
	const isEmpty = operation.emptyResponse && Object.keys(answer).length === 0;
	return single(isEmpty ? operation.emptyResponse!(request) : simplify(answer));
}

function simplifier(
	context: IExecutePaginationFunctions,
	operation: ZoomOperation,
	{ choices }: OperationRequest,
) {
	const { simplify } = operation;
	const keep = (entry: IDataObject) =>
		simplify && choices.simplify !== false ? simplified(entry, simplify) : entry;
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
	const { returnAll, limit: most = DEFAULT_LIMIT } = request.choices;
	const limit = pages === 'none' || returnAll === true ? Infinity : Number(most);
	const readPart = async (part: IDataObject, left: number) => {
		if (pages !== 'none') {
			return await readList(ask, { key, byNumber: pages === 'number', query: part, limit: left });
		}
		const { [key]: found, ...envelope } = await ask(part);
		return { entries: entriesOf(found), envelope };
	};
	const entries: IDataObject[] = [];
	const envelopes: IDataObject[] = [];
	const read = async (part: IDataObject) => {
		const found = await readPart(part, limit - entries.length);
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
