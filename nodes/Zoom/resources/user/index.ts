import type { Resource } from '../define';
import { create } from './create';
import { remove } from './delete';
import { get } from './get';
import { getAll } from './getAll';
import { getSettings } from './getSettings';
import { update } from './update';
import { updateStatus } from './updateStatus';

export const user: Resource = {
	name: 'user',
	displayName: 'User',
	defaultOperation: 'getAll',
	operations: [create, remove, get, getAll, getSettings, update, updateStatus],
};
