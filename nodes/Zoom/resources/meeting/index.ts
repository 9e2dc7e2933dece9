import type { Resource } from '../define';
import { addRegistrant } from './addRegistrant';
import { create } from './create';
import { deleteRegistrant } from './deleteRegistrant';
import { get } from './get';
import { getAll } from './getAll';
import { getPastParticipants } from './getPastParticipants';
import { getRegistrants } from './getRegistrants';
import { getSummary } from './getSummary';
import { update } from './update';
import { updateRegistrantStatus } from './updateRegistrantStatus';

export const meeting: Resource = {
	name: 'meeting',
	displayName: 'Meeting',
	defaultOperation: 'create',
	operations: [
		addRegistrant,
		create,
		deleteRegistrant,
		get,
		getAll,
		getPastParticipants,
		getRegistrants,
		getSummary,
		update,
		updateRegistrantStatus,
	],
};
