import type { IExecutePaginationFunctions, NodeError } from 'n8n-workflow';

/** What happened and what to do, in one text. */
export function inOneText({ message, description }: NodeError): string {
	return [message, description].filter(Boolean).join('. ');
}

/**
 * Gives an error's message the description as well where the node is a tool: an agent shows its model nothing but the
 * message. n8n runs such a node under a type of its own, whose name ends in Tool.
 */
export function tellModel(context: IExecutePaginationFunctions, error: NodeError): void {
	if (context.getNode().type.endsWith('Tool')) error.message = inOneText(error);
}
