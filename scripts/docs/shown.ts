import { createHash } from 'node:crypto';
import { ZoomServerToServerOAuth2Api } from '../../credentials/ZoomServerToServerOAuth2Api.credentials';
import { ZoomUserOAuth2Api } from '../../credentials/ZoomUserOAuth2Api.credentials';
import { events } from '../../nodes/Zoom/events';
import { operations } from './nodes';

/** Members of a description that nobody sees: how a request is made of it. */
const HIDDEN = ['routing', 'value'];

const credentials = [new ZoomUserOAuth2Api(), new ZoomServerToServerOAuth2Api()];

/** What the list of nodes names. */
const nodes = {
	operations: operations.map(({ title }) => title),
	events: events.map(({ name }) => name),
};

/** The parts of the package's description that a picture can show: operations, events, credentials, both nodes. */
const parts: Record<string, unknown> = {
	nodes,
	...Object.fromEntries(
		operations.map(({ resource, operation, title, description, fields }) => [
			`operation:${resource}/${operation}`,
			{ title, description, fields },
		]),
	),
	...Object.fromEntries(
		events.map(({ value, name, description, requirements, fields }) => [
			`event:${value}`,
			{ name, description, needs: requirements, fields },
		]),
	),
	...Object.fromEntries(
		credentials.map(({ name, displayName, properties }) => [
			`credential:${name}`,
			{ displayName, properties: properties.filter(({ type }) => type !== 'hidden') },
		]),
	),
};

/**
 * A short hash of what a part of the description shows, such as `operation:meeting/create`: names, descriptions,
 * choices, and when a field shows.
 * @throws Error when there is no such part
 */
export function hashOf(part: string): string {
	if (!(part in parts)) throw new Error(`The package has no part ${part}`);
	const visible = JSON.stringify(parts[part], (key, value: unknown) =>
		HIDDEN.includes(key) ? undefined : value,
	);
	return createHash('sha256').update(visible).digest('hex').slice(0, 16);
}
