import type { Resource } from '../define';
import { getAll } from './getAll';

export const archivedFile: Resource = {
	name: 'archivedFile',
	displayName: 'Archived File',
	defaultOperation: 'getAll',
	operations: [getAll],
};
