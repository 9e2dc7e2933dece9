import {
	NodeOperationError,
	type IDataObject,
	type ILoadOptionsFunctions,
	type INodeListSearchItems,
	type INodeListSearchResult,
} from 'n8n-workflow';
import { askZoom, type Expectation, type ZoomRequest } from '../http/client';
import { hostSegment, recordingSegment, sessionPath } from './inForm';

/** How long a list in the form may take, in milliseconds. */
export const PATIENCE = 20_000;

/** What n8n calls for a picker. */
export type Search = (
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
) => Promise<INodeListSearchResult>;

/** Why there is nothing to choose from, and what to do. */
export interface WhenEmpty {
	message: string;
	description: string;
}

/** A list of Zoom. */
export interface ZoomList extends Pick<ZoomRequest, 'path' | 'query' | 'rate'> {
	/** Where Zoom's answer holds it. */
	key: string;
	/** The member by which an entry is chosen. */
	id: string;
}

/** A picker of a list that Zoom gives in one piece. */
interface WholeList extends ZoomList {
	/** `{host}` stands for the host in the form, `{kind}/{session}` for its meeting or webinar, `{recording}` for its recording. */
	path: string;
	/** What a true answer holds, where Zoom may leave out a list without entries. */
	expects?: Expectation;
	/** Which entries are offered, if not all. */
	wanted?: (entry: IDataObject) => boolean;
	/** How an entry is called. */
	name: (entry: IDataObject) => string;
	whenEmpty: WhenEmpty;
}

/** The picker of such a list. It throws what `askZoom`, `choices` and those of inForm.ts throw. */
export function wholeList({
	path,
	key,
	id,
	wanted = () => true,
	name,
	whenEmpty,
	...request
}: WholeList): Search {
	return async function (filter) {
		const answer = await askZoom(this, {
			method: 'GET',
			path: path
				.replace('{host}', () => hostSegment(this))
				.replace('{recording}', () => recordingSegment(this))
				.replace('/{kind}/{session}', () => sessionPath(this)),
			expects: { list: key },
			deadline: Date.now() + PATIENCE,
			...request,
		});
		const entries = entriesOf(answer, key, id)
			.filter(wanted)
			.map((entry) => ({ name: name(entry), value: textOf(entry[id]) }));
		return choices(this, entries, filter, whenEmpty);
	};
}

/** Whether an entry of a list holds what the user typed, whatever the case; a list without a filter holds all. */
export function matches({ name, value }: INodeListSearchItems, filter?: string): boolean {
	const wanted = filter?.trim().toLowerCase() ?? '';
	return `${name} ${String(value)}`.toLowerCase().includes(wanted);
}

/** A text or a number of Zoom's answer as text; '' for everything else. */
export function textOf(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The entries of a list in Zoom's answer, without those that can't be chosen: no object, or nothing under `id`. */
export function entriesOf(answer: IDataObject, key: string, id: string): IDataObject[] {
	const list: unknown = answer[key];
	return Array.isArray(list) ? list.filter((entry) => textOf(entry?.[id]) !== '') : [];
}

/**
 * What a picker shows of a list that was read whole.
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
