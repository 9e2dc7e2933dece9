import type { Resource } from '../define';
import { getAll } from './getAll';

export const archivedFile: Resource = {
	name: 'archivedFile',
	usual: 'getAll',
	operations: [getAll],
};
