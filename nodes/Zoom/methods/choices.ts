import {
	NodeOperationError,
	type IDataObject,
	type ILoadOptionsFunctions,
	type INodeListSearchItems,
	type INodeListSearchResult,
} from 'n8n-workflow';
import { askZoom, type ZoomRequest } from '../transport/client';

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
 * The entries of a list that Zoom gives in one piece.
 * @param key where Zoom's answer holds them
 * @throws what `askZoom` throws
 */
export async function readEntries(
	context: ILoadOptionsFunctions,
	key: string,
	request: Pick<ZoomRequest, 'path' | 'query' | 'label'>,
): Promise<IDataObject[]> {
	const answer = await askZoom(context, { method: 'GET', ...request });
	return (answer[key] ?? []) as IDataObject[];
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
