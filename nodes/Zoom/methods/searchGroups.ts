import type {
	ILoadOptionsFunctions,
	INodeListSearchResult,
	INodePropertyOptions,
} from 'n8n-workflow';
import { choices, textOf } from './choices';
import { collect, readPages } from './pages';

/**
 * The account's groups of users.
 * @see https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups
 */
export async function searchGroups(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const read = readPages(this, {
		path: '/groups',
		rate: 'Medium',
		key: 'groups',
		id: 'id',
		entry: ({ name, total_members: members }, value) => ({
			name: `${textOf(name) || value} (${textOf(members) || '0'} users)`,
			value,
		}),
	});
	const { found } = await collect(read, { pages: 0 }, Infinity);
	return choices(this, found, filter, {
		message: 'This account has no user groups',
		description:
			"An administrator adds groups in Zoom under User Management > Groups. You can also enter a group's ID by hand.",
	});
}

/** The same for a field that takes several. */
export async function getGroups(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return (await searchGroups.call(this)).results;
}
