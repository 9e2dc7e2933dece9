import type { Resource } from '../define';
import { addRegistrant } from './addRegistrant';
import { deleteRegistrant } from './deleteRegistrant';
import { get } from './get';
import { getAll } from './getAll';
import { getParticipants } from './getParticipants';
import { getRegistrants } from './getRegistrants';
import { updateRegistrantStatus } from './updateRegistrantStatus';

export const webinar: Resource = {
	name: 'webinar',
	displayName: 'Webinar',
	defaultOperation: 'getAll',
	operations: [
		addRegistrant,
		deleteRegistrant,
		get,
		getAll,
		getParticipants,
		getRegistrants,
		updateRegistrantStatus,
	],
};
