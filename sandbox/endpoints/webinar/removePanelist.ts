import { webinarOf } from '../../behaviour/access';
import { takeOff } from '../../behaviour/panelists';
import { endpoint } from '../endpoint';
import { integer, string } from '../shapes/schema';

export const removePanelist = endpoint('DELETE /webinars/{webinarId}/panelists/{panelistId}', {
	id: 'webinarPanelistDelete',
	rate: 'Light',
	scopes: {
		classic: ['webinar:write'],
		granular: ['webinar:delete:panelist'],
		levels: ['user', 'admin', 'master'],
	},
	status: 204,
	path: { webinarId: integer, panelistId: string },
	handle(call, context) {
		takeOff(webinarOf(call, context), call.path.panelistId);
	},
});
