import { webinarOf } from '../../behaviour/access';
import { invite } from '../../behaviour/panelists';
import type { Panelist } from '../../data/types';
import { iso } from '../../data/maker';
import { endpoint } from '../endpoint';
import { panelistMembers } from '../shapes/panelist';
import { integer, list, object, string } from '../shapes/schema';

export const addPanelists = endpoint('POST /webinars/{webinarId}/panelists', {
	id: 'webinarPanelistCreate',
	rate: 'Medium',
	scopes: {
		classic: ['webinar:write'],
		granular: ['webinar:write:panelist'],
		levels: ['user', 'admin', 'master'],
	},
	status: 201,
	path: { webinarId: integer },
	// Zoom's types leave all of it open; without a name and an address nobody can be invited.
	body: object(
		{
			panelists: {
				...list(object(panelistMembers, ['email', 'name'])),
				maxItems: 30,
			},
		},
		['panelists'],
	),
	answer: object({ id: string, updated_at: string }),
	handle(call, context) {
		const webinar = webinarOf(call, context);
		invite(webinar, call.body.panelists as Panelist[], context);
		return { id: String(webinar.id), updated_at: iso(context.options.now()) };
	},
});
