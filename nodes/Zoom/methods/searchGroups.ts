import type {
	ILoadOptionsFunctions,
	INodeListSearchResult,
	INodePropertyOptions,
} from 'n8n-workflow';
import { askZoom } from '../transport/client';
import { readList } from '../transport/paging';
import { choices } from './choices';

/**
 * The account's groups of users.
 * @see https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups
 */
export async function searchGroups(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const groups = await readList(
		async (query) =>
			await askZoom(this, { method: 'GET', path: '/groups', query, label: 'Medium' }),
		{ key: 'groups', query: {}, byNumber: false },
	);
	const entries = groups.entries.map(({ name, id, total_members: members }) => ({
		name: `${String(name)} (${String(members ?? 0)} users)`,
		value: String(id),
	}));
	return choices(this, entries, filter, {
		message: 'This account has no user groups',
		description:
			"An administrator adds groups in Zoom under User Management > Groups. You can also enter a group's ID by hand.",
	});
}

/** The same for a field that takes several. */
export async function getGroups(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return (await searchGroups.call(this)).results;
}
