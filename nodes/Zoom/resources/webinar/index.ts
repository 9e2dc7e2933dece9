import type { Resource } from '../define';
import { addRegistrant } from './addRegistrant';
import { get } from './get';
import { getAll } from './getAll';
import { getParticipants } from './getParticipants';

export const webinar: Resource = {
	name: 'webinar',
	displayName: 'Webinar',
	defaultOperation: 'getAll',
	operations: [addRegistrant, get, getAll, getParticipants],
};
