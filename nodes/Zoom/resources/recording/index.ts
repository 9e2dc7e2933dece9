import { resource } from '../define';
import { get } from './get';
import { getAll } from './getAll';
import { remove } from './delete';

export const recording = resource('recording', 'getAll', [remove, get, getAll]);
