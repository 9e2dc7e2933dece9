import type { INodeProperties } from 'n8n-workflow';
import { parserFor } from '../request/parsers';
import type { Sending } from '../request/readForm';
import { withoutTarget, type Field, type Target } from './builders';

/** A field that is sent in the request body. */
export function inBody(field: Field, target?: Target): INodeProperties {
	return sentIn('body', field, target);
}

/** A field that is sent in the query. */
export function inQuery(field: Field, target?: Target): INodeProperties {
	return sentIn('query', field, target);
}

/** Fields that are sent in the request body. */
export function body(fields: Field[]): INodeProperties[] {
	return fields.map((field) => inBody(field));
}

/** Fields that are sent in the query. */
export function query(fields: Field[]): INodeProperties[] {
	return fields.map((field) => inQuery(field));
}

function sentIn(type: 'body' | 'query', field: Field, target = field.target): INodeProperties {
	const { property = field.name, parse = parserFor(field), implies = {} } = target ?? {};
	const routing: Sending = { send: { type, property }, parse, implies };
	return { ...withoutTarget(field), routing };
}
