import type { Resource } from '../define';
import { getAll } from './getAll';

export const device: Resource = {
	name: 'device',
	displayName: 'Device',
	defaultOperation: 'getAll',
	operations: [getAll],
};
