import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { choices, readEntries, textOf } from './choices';
import { hostSegment } from './search';

/** Zoom's `type` of a template that the account's administrator made; those of the user are 1. */
const OF_ADMINISTRATOR = '2';

/**
 * The meeting templates that Zoom takes for a new meeting: those of the account's administrator.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/users/{userId}/meeting_templates
 */
export async function searchTemplates(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const templates = await readEntries(this, {
		path: `/users/${hostSegment(this)}/meeting_templates`,
		rate: 'Medium',
		key: 'templates',
		id: 'id',
	});
	const entries = templates
		.filter(({ type }) => textOf(type) === OF_ADMINISTRATOR)
		.map(({ id, name }) => ({ name: textOf(name) || textOf(id), value: textOf(id) }));
	return choices(this, entries, filter, {
		message: 'There are no meeting templates of the administrator',
		description:
			"Zoom takes only templates of the account's administrator, not those that a user saved. Ask Zoom support to enable them for the account.",
	});
}
