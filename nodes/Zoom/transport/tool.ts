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

/** The link with which a meeting is started logs its holder in as the host: no model needs to read it. */
export function withoutHostLogin(session: IDataObject): IDataObject {
	return Object.fromEntries(Object.entries(session).filter(([name]) => name !== 'start_url'));
}
