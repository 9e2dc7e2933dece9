import type { Resource } from '../define';
import { deleteFile } from './deleteFile';
import { get } from './get';
import { getAll } from './getAll';
import { getSettings } from './getSettings';
import { remove } from './delete';
import { restore } from './restore';
import { updateSettings } from './updateSettings';

export const recording: Resource = {
	name: 'recording',
	displayName: 'Recording',
	defaultOperation: 'getAll',
	operations: [remove, deleteFile, get, getAll, getSettings, restore, updateSettings],
};
