import type { FunctionsBase, IDataObject, NodeError } from 'n8n-workflow';

/** Whether the node runs as a tool of an agent: n8n then gives it a type of its own, whose name ends in Tool. */
export function isTool(context: FunctionsBase): boolean {
	return context.getNode().type.endsWith('Tool');
}

/** What happened and what to do, in one text. */
export function inOneText({
	message,
	description,
}: Pick<NodeError, 'message' | 'description'>): string {
	return [message, description].filter(Boolean).join('. ');
}

/** An agent shows its model nothing of an error but the message, so there the message says what to do as well. */
export function tellModel(context: FunctionsBase, error: NodeError): void {
	if (isTool(context)) error.message = inOneText(error);
}

/** The members that let their holder act as the host, or into the personal room of a user. */
const HOST_LOGIN = [
	'start_url',
	'zak',
	'host_key',
	'pmi_password',
	'default_password_for_scheduled_meetings',
	'personal_meeting_url',
];
const LINK_OF_HOST = /[?&]zak=/i;
/** Nothing that Zoom answers is nested deeper. */
const DEEPEST = 50;

/** What Zoom answered without what lets its holder act as the host or into a personal room: no model needs to read it. */
export function withoutHostLogin(answer: IDataObject): IDataObject {
	return strip(answer, 0) as IDataObject;
}

function strip(value: unknown, depth: number): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (depth > DEEPEST) return undefined;
	if (Array.isArray(value)) return value.map((entry) => strip(entry, depth + 1));
	return Object.fromEntries(
		Object.entries(value)
			.filter(([name, member]) => !HOST_LOGIN.includes(name) && !isHostLink(member))
			.map(([name, member]) => [name, strip(member, depth + 1)]),
	);
}

function isHostLink(value: unknown): boolean {
	return typeof value === 'string' && LINK_OF_HOST.test(value);
}
