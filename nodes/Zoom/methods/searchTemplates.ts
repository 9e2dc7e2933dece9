import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { choices, readEntries } from './choices';
import { hostSegment } from './search';

/**
 * The meeting templates that the host can use.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/users/{userId}/meeting_templates
 */
export async function searchTemplates(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const templates = await readEntries(this, 'templates', {
		path: `/users/${hostSegment(this)}/meeting_templates`,
		label: 'Medium',
	});
	const entries = templates.map(({ id, name }) => ({
		name: String(name || id),
		value: String(id),
	}));
	return choices(this, entries, filter, {
		message: 'This user has no meeting templates',
		description:
			'Save one in Zoom from a scheduled meeting (Save as Template), or ask an administrator for one.',
	});
}
