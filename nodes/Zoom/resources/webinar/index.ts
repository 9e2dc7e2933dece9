import type { Resource } from '../define';
import { addRegistrant } from './addRegistrant';
import { create } from './create';
import { remove } from './delete';
import { end } from './end';
import { get } from './get';
import { getAll } from './getAll';
import { getParticipants } from './getParticipants';
import { update } from './update';

export const webinar: Resource = {
	name: 'webinar',
	displayName: 'Webinar',
	defaultOperation: 'getAll',
	operations: [addRegistrant, create, remove, end, get, getAll, getParticipants, update],
};
