import { responseSchema } from '../../sandbox/schemas';
import { allOperations } from '../../sandbox/endpoints';
import { startServer, type TestServer } from '../support/http';

/** The part of a JSON Schema that tells what members there are. */
export interface Schema {
	type: string | string[];
	properties?: Record<string, Schema>;
	items?: Schema;
	additionalProperties?: boolean;
}

/** What Zoom adds only where the query asks for it. */
const ONLY_IF_ASKED = 'download_access_token';

/** A Zoom that answers each request with every member that such an answer can have, and lists of one entry. */
export async function startFullAnswers(): Promise<TestServer> {
	// A word in a path stands before a placeholder that would take it.
	const mostSpecificFirst = [...allOperations].sort(
		(a, b) => placeholdersOf(a) - placeholdersOf(b),
	);
	const routes = mostSpecificFirst.map((operation) => ({
		method: operation.method,
		path: new RegExp(`^/v2${operation.path.replace(/\{\w+\}/g, '[^/]+')}$`),
		answer: operation.response && full(responseSchema(operation) as unknown as Schema),
	}));
	return await startServer(({ method, path }) => {
		const route = routes.find((one) => one.method === method && one.path.test(path));
		if (!route) return { status: 404, body: { message: `${method} ${path} is not known` } };
		return route.answer ? { body: route.answer } : { status: 204 };
	});
}

const placeholdersOf = ({ path }: { path: string }) => path.split('{').length;

function full({ type, properties, items }: Schema, name = ''): unknown {
	if (items) return [full(items)];
	const [first] = [type].flat();
	if (first === 'object') {
		const members = Object.entries(properties ?? {}).filter(([key]) => key !== ONLY_IF_ASKED);
		return Object.fromEntries(members.map(([key, member]) => [key, full(member, key)]));
	}
	if (first === 'boolean') return true;
	if (first === 'string') return name === 'next_page_token' ? '' : new Date().toISOString();
	return 1;
}

/** Where a value has members: dotted paths, `[]` for the entries of a list, sorted. */
export function pathsOf(value: unknown, path = ''): string[] {
	if (Array.isArray(value) && isObject(value[0])) return pathsOf(value[0], `${path}[]`);
	const members = isObject(value) ? Object.entries(value) : [];
	if (members.length === 0) return [path];
	return members.flatMap(([name, member]) => pathsOf(member, under(path, name))).sort();
}

/** Likewise what a schema says. */
export function pathsIn({ properties, items }: Schema, path = ''): string[] {
	if (items?.properties) return pathsIn(items, `${path}[]`);
	const members = Object.entries(properties ?? {});
	if (members.length === 0) return [path];
	return members.flatMap(([name, member]) => pathsIn(member, under(path, name))).sort();
}

function under(path: string, name: string): string {
	return path ? `${path}.${name}` : name;
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
