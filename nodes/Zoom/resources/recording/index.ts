import type { Resource } from '../define';
import { get } from './get';
import { getAll } from './getAll';
import { remove } from './delete';

export const recording: Resource = {
	name: 'recording',
	displayName: 'Recording',
	defaultOperation: 'getAll',
	operations: [remove, get, getAll],
};
