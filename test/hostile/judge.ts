/* eslint-disable @n8n/community-nodes/no-restricted-imports -- tests run in Node.js, not in n8n */
import { inspect } from 'node:util';
import { ExpressionError, NodeApiError, NodeOperationError } from 'n8n-workflow';
import type { ReceivedRequest } from '../../sandbox';
import type { TestCredential } from '../support/n8n';
import type { Subject } from './subjects';

/** What became of one value. */
export interface Outcome {
	value: unknown;
	/** What the run, or the item, failed with; undefined when it went well. */
	error?: unknown;
}

/** Without it Zoom takes today, so that an earlier `to` alone does not fit. */
const FROM = 'from';
/** Words of a fault in code rather than in a value. */
export const RAW =
	/cannot (read|convert|destructure|set|mix|access)|is not (a function|iterable|defined|a constructor|valid JSON)|circular structure|maximum call stack|invalid (time value|array length|string length|count value)|URI malformed|BigInt|unexpected token|ERR_[A-Z]+/i;
/** HTTP statuses of a web server to which a request is too long. */
const TOO_LONG = ['413', '414', '431'];
/** Where n8n has emptied the group that the value was put into, this is true and names no field. */
const NOTHING_LEFT = 'There is nothing to update';
/** Zoom's code for values that it does not take. */
const NOT_ACCEPTED = 300;

/** What is wrong with an outcome; undefined when it is as promised. */
export function complaint({ value, error }: Outcome, subject: Subject): string | undefined {
	if (error === undefined) return wronglyTaken(value, subject);
	if (isOfN8n(error)) return undefined;
	if (!(error instanceof NodeOperationError || error instanceof NodeApiError)) {
		return `a raw error: ${inspect(error, { depth: 1 })}`;
	}
	const { message, description } = error;
	if (RAW.test(message.replace(textOf(value), ''))) return `a raw message: ${message}`;
	if (error instanceof NodeOperationError) {
		const named = [...subject.labels, NOTHING_LEFT].some((label) => message.includes(label));
		return named && description ? undefined : `no field is named: ${message} (${description})`;
	}
	return refusedByZoom(error, subject);
}

function refusedByZoom(error: NodeApiError, { wire }: Subject): string | undefined {
	const data = (error.context.data ?? {}) as {
		code?: number;
		errors?: Array<{ field: string; message: string }>;
	};
	if (TOO_LONG.includes(String(error.httpCode)) && error.description) return undefined;
	if (data.code === undefined || !error.description) return `no answer of Zoom: ${error.message}`;
	if (Number(error.httpCode) >= 500) return `a fault of the sandbox: ${error.description}`;
	// What Zoom wants besides, the form says in words.
	const others = (data.errors ?? []).filter(
		({ field, message }) =>
			wire && !field.startsWith(wire) && message !== 'Missing field.' && field !== FROM,
	);
	if (data.code === NOT_ACCEPTED && others.length) {
		return `another field was sent wrong: ${others.map(({ field }) => field).join(', ')}`;
	}
	return undefined;
}

/** An object where a text or number belongs is never what is meant. */
function wronglyTaken(value: unknown, { takes }: Subject): string | undefined {
	const isObject =
		typeof value === 'object' && value !== null && !Array.isArray(value) && isPlain(value);
	if (takes === 'scalar' && isObject && !isLocator(value) && !('toISO' in value)) {
		return 'an object was taken';
	}
	return undefined;
}

/** n8n puts what such an object holds in its place before the node sees it. */
function isLocator(value: object): boolean {
	return '__rl' in value || ('mode' in value && 'value' in value);
}

function isPlain(value: object): boolean {
	return [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);
}

/** An expression that can't be evaluated never reaches the node. */
function isOfN8n(error: unknown): boolean {
	const { cause, message } = error as Error;
	const isFunction = message === 'this is a function, please add ()';
	return isFunction || [error, cause].some((one) => one instanceof ExpressionError);
}

function textOf(value: unknown): string {
	return typeof value === 'string' && value !== '' ? value : '\0';
}

/** Requests that went elsewhere than the operation goes. */
export function strayRequests(requests: ReceivedRequest[], allowed: string[]): string[] {
	return requests
		.filter(({ operation, path }) => path !== '/oauth/token' && !allowed.includes(operation ?? ''))
		.map(({ method, path }) => `${method} ${path}`);
}

/** The secrets of a login, of which none may be found in what a run leaves behind. */
export function secretsOf({ data }: TestCredential): string[] {
	const tokens = (data.oauthTokenData ?? {}) as Record<string, unknown>;
	return [data.clientSecret, tokens.access_token, tokens.refresh_token].filter(
		(secret): secret is string => typeof secret === 'string',
	);
}

/** Whether something that a run left behind holds a secret; stacks are left out. */
export function holdsSecret(traces: unknown, secrets: string[]): boolean {
	const text = inspect(traces, { depth: 9, maxStringLength: null, maxArrayLength: null });
	return secrets.some((secret) => text.includes(secret));
}
