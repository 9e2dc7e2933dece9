import type { Resource } from '../define';
import { addPanelists } from './addPanelists';
import { addRegistrant } from './addRegistrant';
import { create } from './create';
import { remove } from './delete';
import { end } from './end';
import { deleteRegistrant } from './deleteRegistrant';
import { get } from './get';
import { getAbsentees } from './getAbsentees';
import { getAll } from './getAll';
import { getPanelists } from './getPanelists';
import { getParticipants } from './getParticipants';
import { getPastInstances } from './getPastInstances';
import { getPollResults } from './getPollResults';
import { getQa } from './getQa';
import { removePanelist } from './removePanelist';
import { update } from './update';
import { getRegistrants } from './getRegistrants';
import { updateRegistrantStatus } from './updateRegistrantStatus';

export const webinar: Resource = {
	name: 'webinar',
	displayName: 'Webinar',
	defaultOperation: 'getAll',
	operations: [
		addPanelists,
		addRegistrant,
		create,
		remove,
		deleteRegistrant,
		end,
		get,
		getAbsentees,
		getAll,
		getPanelists,
		getParticipants,
		getPastInstances,
		getPollResults,
		getQa,
		getRegistrants,
		removePanelist,
		update,
		updateRegistrantStatus,
	],
};
