import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
	INodePropertyOptions,
} from 'n8n-workflow';
import { askZoom } from '../transport/client';
import { readList } from '../transport/paging';
import { choices, type WhenEmpty } from './choices';

const NO_GROUPS: WhenEmpty = {
	message: 'This account has no user groups',
	description:
		"An administrator adds groups in Zoom under User Management > Groups. You can also enter a group's ID by hand.",
};

/**
 * The account's groups of users.
 * @see https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups
 */
export async function searchGroups(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	return choices(this, await readGroups(this), filter, NO_GROUPS);
}

/** The same for a field that takes several. */
export async function getGroups(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return choices(this, await readGroups(this), undefined, NO_GROUPS).results;
}

async function readGroups(context: ILoadOptionsFunctions): Promise<INodeListSearchItems[]> {
	const { entries } = await readList(
		async (query) =>
			await askZoom(context, { method: 'GET', path: '/groups', query, label: 'Medium' }),
		{ key: 'groups', query: {}, byNumber: false },
	);
	return entries.map(({ name, id, total_members: members }: IDataObject) => ({
		name: `${String(name)} (${String(members ?? 0)} users)`,
		value: String(id),
	}));
}
