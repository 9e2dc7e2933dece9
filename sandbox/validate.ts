import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

import { validationFailed, ZoomError } from './errors';
import type { JsonSchema, Operation, Parameter } from './endpoints';
import { omit } from './omit';

type Place = 'query' | 'body';

/** The dates Zoom documents: UTC with Z, or wall-clock time without an offset. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ?$/;

function newAjv(place: Place, strict: boolean): Ajv {
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

/** The JSON schema of one parameter on its own. */
export function parameterSchema(parameter: Parameter): JsonSchema {
	const { name, type, items } = parameter;
	const schema = omit(parameter, 'name', 'in', 'required');
	if (parameter.in === 'query' && name === 'mc') schema.enum = ['true', 'false'];
	return { ...schema, type: items ? 'array' : type };
}

interface ObjectSchema {
	type: 'object';
	properties: Record<string, JsonSchema | ObjectSchema>;
	required: string[];
	additionalProperties: false;
}

const emptyObject = (): ObjectSchema => ({
	type: 'object',
	properties: {},
	required: [],
	additionalProperties: false,
});

/** The JSON schema of all query or body parameters; dotted names become nested objects. */
export function requestSchema(operation: Operation, place: Place): ObjectSchema {
	const root = emptyObject();
	for (const parameter of operation.parameters.filter((one) => one.in === place)) {
		const names = parameter.name.split('.');
		const last = names.pop() as string;
		let parent = root;
		for (const name of names) parent = (parent.properties[name] ??= emptyObject()) as ObjectSchema;
		parent.properties[last] = parameterSchema(parameter);
		if (parameter.required) parent.required.push(last);
	}
	return root;
}

const ajvs = new Map<string, Ajv>();
const compiled = new Map<string, ValidateFunction>();

function validator(operation: Operation, place: Place, strict: boolean): ValidateFunction {
	const mode = `${place} ${strict}`;
	const key = `${operation.id} ${mode}`;
	let validate = compiled.get(key);
	if (!validate) {
		let ajv = ajvs.get(mode);
		if (!ajv) ajvs.set(mode, (ajv = newAjv(place, strict)));
		validate = ajv.compile(requestSchema(operation, place));
		compiled.set(key, validate);
	}
	return validate;
}

/** The body an operation takes, checked; throws 400/300 with the fields that are wrong. */
export function checkBody(
	operation: Operation,
	text: string,
	strict: boolean,
): Record<string, unknown> {
	const body = parseBody(operation, text);
	const validate = validator(operation, 'body', strict);
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
	const validate = validator(operation, 'query', strict);
	const isValid: boolean = validate(query);
	if (isValid) return query;
	if (strict) throw refusal(validate.errors ?? []);
	for (const error of validate.errors ?? []) {
		const name = error.instancePath.split('/')[1];
		if (name === 'page_size' && error.keyword === 'maximum') query[name] = widest(operation);
		else if (name) delete query[name];
	}
	return query;
}

/** The page size Zoom falls back to when more is asked for. */
const widest = (operation: Operation) => (operation.id === 'LIST_USERS' ? 2000 : 300);

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
