import Ajv, { type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';

import type { Operation } from './endpoints/operation';
import { validationFailed, ZoomError } from './errors';

/** The dates Zoom documents: UTC with Z, or wall-clock time without an offset. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ?$/;

function newAjv(place: 'query' | 'body', strict: boolean): Ajv {
	const ajv = new Ajv({
		allErrors: true,
		coerceTypes: place === 'query',
		removeAdditional: !strict,
		strictTypes: false,
	});
	addFormats(ajv, ['date', 'email']);
	ajv.addFormat('date-time', (text) => DATE_TIME.test(text) && !Number.isNaN(Date.parse(text)));
	return ajv;
}

/** Ajv keeps what it has compiled, by schema. */
const STRICT = { query: newAjv('query', true), body: newAjv('body', true) };
const LENIENT = { query: newAjv('query', false), body: newAjv('body', false) };

/** The body an operation takes, checked; throws 400/300 with the fields that are wrong. */
export function checkBody(
	operation: Operation,
	text: string,
	strict: boolean,
): Record<string, unknown> {
	const body = parseBody(operation, text);
	const validate = (strict ? STRICT : LENIENT).body.compile(operation.request.body);
	if (!validate(body)) throw refusal(validate.errors ?? []);
	return body;
}

function parseBody(operation: Operation, text: string): Record<string, unknown> {
	const notJson = new ZoomError(400, 300, 'Request Body should be a valid JSON object.');
	if (text === '') return {};
	if (['GET', 'DELETE'].includes(operation.method) && text.trim() === '') return {};
	let body: unknown;
	try {
		body = JSON.parse(text);
	} catch {
		throw notJson;
	}
	if (typeof body !== 'object' || body === null || Array.isArray(body)) throw notJson;
	return body as Record<string, unknown>;
}

/** The query an operation takes, with numbers and booleans as such; lenient drops what is wrong. */
export function checkQuery(
	operation: Operation,
	raw: Record<string, unknown>,
	strict: boolean,
): Record<string, unknown> {
	const query = Object.fromEntries(
		Object.entries(raw).filter(([name, value]) => !(name === 'next_page_token' && value === '')),
	);
	const validate = (strict ? STRICT : LENIENT).query.compile(operation.request.query);
	const isValid: boolean = validate(query);
	if (isValid) return query;
	if (strict) throw refusal(validate.errors ?? []);
	for (const error of validate.errors ?? []) {
		const name = error.instancePath.split('/')[1];
		if (name === 'page_size' && error.keyword === 'maximum') query[name] = operation.widestPage;
		else if (name) delete query[name];
	}
	return query;
}

function refusal(errors: ErrorObject[]): ZoomError {
	const fields = errors.map((error) => ({
		field: fieldOf(error),
		message: error.keyword === 'required' ? 'Missing field.' : messageFor(fieldOf(error)),
	}));
	const unique = fields.filter(
		({ field }, index) => fields.findIndex((other) => other.field === field) === index,
	);
	return validationFailed(unique);
}

/** Settings are refused in other words than the rest. */
export const messageFor = (field: string) =>
	field.startsWith('settings.')
		? `Invalid parameter: ${field.split('.').pop()}.`
		: 'Invalid field.';

function fieldOf({ instancePath, keyword, params }: ErrorObject): string {
	const names = instancePath.split('/').slice(1);
	if (keyword === 'required') names.push(String(params.missingProperty));
	if (keyword === 'additionalProperties') names.push(String(params.additionalProperty));
	return names.join('.').replace(/\.(\d+)(?=\.|$)/g, '[$1]');
}
