import { resource } from '../define';
import { getAll } from './getAll';

export const archivedFile = resource('archivedFile', 'getAll', [getAll]);
