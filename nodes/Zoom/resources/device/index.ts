import type { Resource } from '../define';
import { getAll } from './getAll';

export const device: Resource = {
	name: 'device',
	usual: 'getAll',
	operations: [getAll],
};
