import type { Resource } from '../define';
import { addRegistrant } from './addRegistrant';
import { create } from './create';
import { get } from './get';
import { getAll } from './getAll';
import { getPastParticipants } from './getPastParticipants';
import { getPollResults } from './getPollResults';
import { getQa } from './getQa';
import { getSummary } from './getSummary';
import { update } from './update';

export const meeting: Resource = {
	name: 'meeting',
	displayName: 'Meeting',
	defaultOperation: 'create',
	operations: [
		addRegistrant,
		create,
		get,
		getAll,
		getPastParticipants,
		getPollResults,
		getQa,
		getSummary,
		update,
	],
};
