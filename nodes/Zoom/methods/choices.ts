import {
	NodeOperationError,
	type ILoadOptionsFunctions,
	type INodeListSearchItems,
	type INodeListSearchResult,
} from 'n8n-workflow';

/** Why there is nothing to choose from, and what to do. */
export interface WhenEmpty {
	message: string;
	description: string;
}

/** Whether an entry of a list holds what the user typed, whatever the case; a list without a filter holds all. */
export function matches({ name, value }: INodeListSearchItems, filter?: string): boolean {
	const wanted = filter?.trim().toLowerCase() ?? '';
	return `${name} ${String(value)}`.toLowerCase().includes(wanted);
}

/**
 * What a picker shows of a list that Zoom gives in one piece.
 * @throws NodeOperationError in the words of `whenEmpty`, when the list has no entry at all
 */
export function choices(
	context: ILoadOptionsFunctions,
	entries: INodeListSearchItems[],
	filter: string | undefined,
	whenEmpty: WhenEmpty,
): INodeListSearchResult {
	if (entries.length === 0) throw nothing(context, whenEmpty);
	return { results: entries.filter((entry) => matches(entry, filter)) };
}

/** What a list without entries shows instead. */
export function nothing(
	context: ILoadOptionsFunctions,
	{ message, description }: WhenEmpty,
): NodeOperationError {
	return new NodeOperationError(context.getNode(), message, { description, level: 'warning' });
}
