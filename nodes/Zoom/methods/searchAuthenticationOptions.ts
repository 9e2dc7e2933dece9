import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { choices, readEntries, textOf } from './choices';
import { hostSegment } from './search';

/**
 * The ways of authentication that the host can ask of people who join.
 * @see https://developers.zoom.us/docs/api/users/#tag/users/GET/users/{userId}/settings
 */
export async function searchAuthenticationOptions(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const options = await readEntries(this, {
		path: `/users/${hostSegment(this)}/settings`,
		query: { option: 'meeting_authentication' },
		rate: 'Medium',
		key: 'authentication_options',
		id: 'id',
		expects: { oneOf: ['authentication_options', 'meeting_authentication'] },
	});
	const entries = options.map(({ id, name, default_option: isDefault }) => ({
		name: `${textOf(name) || textOf(id)}${isDefault === true ? ' (default)' : ''}`,
		value: textOf(id),
	}));
	return choices(this, entries, filter, {
		message: 'This user has no authentication options',
		description:
			'An administrator adds them in Zoom under Account Settings > Security > Only authenticated users can join meetings.',
	});
}
