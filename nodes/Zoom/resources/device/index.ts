import { resource } from '../define';
import { getAll } from './getAll';

export const device = resource('device', 'getAll', [getAll]);
