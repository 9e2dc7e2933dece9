import type { Resource } from '../define';
import { addRegistrant } from './addRegistrant';
import { create } from './create';
import { remove } from './delete';
import { deleteRegistrant } from './deleteRegistrant';
import { end } from './end';
import { get } from './get';
import { getAll } from './getAll';
import { getInvitation } from './getInvitation';
import { getPast } from './getPast';
import { getPastInstances } from './getPastInstances';
import { getPastParticipants } from './getPastParticipants';
import { getPollResults } from './getPollResults';
import { getQa } from './getQa';
import { getRegistrants } from './getRegistrants';
import { getSummaries } from './getSummaries';
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
		remove,
		deleteRegistrant,
		end,
		get,
		getInvitation,
		getAll,
		getSummaries,
		getPast,
		getPastInstances,
		getPastParticipants,
		getPollResults,
		getQa,
		getRegistrants,
		getSummary,
		update,
		updateRegistrantStatus,
	],
};
