import { resource } from '../define';
import { addRegistrant } from './addRegistrant';
import { get } from './get';
import { getAll } from './getAll';
import { getParticipants } from './getParticipants';

export const webinar = resource('webinar', 'getAll', [addRegistrant, get, getAll, getParticipants]);
