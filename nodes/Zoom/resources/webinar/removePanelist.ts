import { options } from '../../form/lists';
import { webinar } from '../../form/locators';
import { panelist } from '../../form/panelists';
import type { Operation } from '../define';
import { deleteOrGone, succeedIfGone } from '../gone';

/** Zoom's codes for a person, and for a webinar, that is not there. */
const GONE = [1001, 3001];

export const removePanelist: Operation = {
	name: 'Remove Panelist',
	value: 'removePanelist',
	action: 'Remove a panelist from a webinar for good',
	description: 'Take one panelist off a webinar',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/{webinarId}/panelists/{panelistId}',
	request: {
		method: 'DELETE',
		path: '/webinars/{webinarId}/panelists/{panelistId}',
		rate: 'Light',
	},
	path: { webinarId: webinar, panelistId: panelist },
	...deleteOrGone(GONE, ({ identifiers }) => ({
		deleted: true,
		webinarId: Number(identifiers.webinarId),
		panelistId: identifiers.panelistId,
	})),
	requirements:
		"Needs a webinar license. Removes one panelist, which can't be undone; Add Panelists invites the person anew.",
	fields: [options([succeedIfGone])],
};
