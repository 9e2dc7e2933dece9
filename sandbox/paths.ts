import type { Operation } from './endpoints/operation';
import { unknownEndpoint, ZoomError } from './errors';

/**
 * Reads path parameters, decoded once, as Zoom does: ids must be digits where only numbers are documented; a UUID
 * that begins with '/' or contains '//' is lost on its way unless it was encoded twice.
 */
export function readPath(
	{ parameters }: Operation,
	values: Record<string, string>,
): Record<string, string> {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => {
			const parameter = parameters.find((one) => one.in === 'path' && one.name === name);
			if (name === 'userId') {
				if (value.includes('/')) throw unknownEndpoint();
				return [name, value];
			}
			if (parameter?.type === 'integer') {
				if (!isNumeric(value)) throw invalidId(name);
				return [name, value];
			}
			return [name, readUuid(value)];
		}),
	);
}

function readUuid(value: string): string {
	if (value.startsWith('/') || value.includes('//')) throw unknownEndpoint();
	if (!value.includes('%')) return value;
	try {
		return decodeURIComponent(value);
	} catch {
		throw unknownEndpoint();
	}
}

/** Whether a path value is a meeting number rather than a UUID. */
export const isNumeric = (value: string) => /^\d{9,12}$/.test(value);

const invalidId = (name: string) =>
	new ZoomError(400, 300, `Invalid ${name === 'webinarId' ? 'webinar' : 'meeting'} id.`);
