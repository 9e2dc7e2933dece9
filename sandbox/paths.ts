import { unknownEndpoint, ZoomError } from './errors';
import { allOperations, type Operation } from './endpoints';

const routes = allOperations.map((operation) => ({
	operation,
	segments: operation.path.split('/').slice(1),
}));

/** An operation with the raw parameters of its path. */
export interface Route {
	operation: Operation;
	raw: Record<string, string>;
}

/** The operation a raw path (without /v2) belongs to and its still encoded parameters. */
export function findRoute(method: string, rawPath: string): Route | undefined {
	const segments = rawPath.split('/').slice(1);
	const fits = routes
		.filter(
			(route) =>
				route.operation.method === method &&
				route.segments.length === segments.length &&
				route.segments.every((part, index) =>
					part.startsWith('{') ? segments[index] !== '' : part === segments[index],
				),
		)
		.sort((a, b) => placeholders(a.segments) - placeholders(b.segments));
	const [route] = fits;
	if (!route) return undefined;
	const raw = Object.fromEntries(
		route.segments.flatMap((part, index) =>
			part.startsWith('{') ? [[part.slice(1, -1), segments[index]]] : [],
		),
	);
	return { operation: route.operation, raw };
}

const placeholders = (segments: string[]) => segments.filter((part) => part.startsWith('{')).length;

/**
 * Decodes the path parameters as Zoom does: ids must be digits where only numbers are documented; a UUID that
 * begins with '/' or contains '//' is lost on its way unless it was encoded twice.
 */
export function readPath(
	operation: Operation,
	raw: Record<string, string>,
): Record<string, string> {
	return Object.fromEntries(
		Object.entries(raw).map(([name, text]) => {
			const parameter = operation.parameters.find((one) => one.in === 'path' && one.name === name);
			const value = decode(text);
			if (name === 'userId') {
				if (value.includes('/')) throw unknownEndpoint();
				return [name, value];
			}
			if (parameter?.type === 'integer') {
				if (!/^\d{9,12}$/.test(value)) throw invalidId(name);
				return [name, value];
			}
			return [name, readUuid(value)];
		}),
	);
}

function readUuid(value: string): string {
	if (value.startsWith('/') || value.includes('//')) throw unknownEndpoint();
	return value.includes('%') ? decode(value) : value;
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		throw unknownEndpoint();
	}
}

/** Whether a path value is a meeting number rather than a UUID. */
export const isNumeric = (value: string) => /^\d{9,12}$/.test(value);

export const invalidId = (name: string) =>
	new ZoomError(400, 300, `Invalid ${name === 'webinarId' ? 'webinar' : 'meeting'} id.`);
