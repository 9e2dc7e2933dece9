import { webinarOf } from '../../behaviour/access';
import { endpoint } from '../endpoint';
import { panelistMembers } from '../shapes/panelist';
import { integer, list, number, object, string } from '../shapes/schema';

export const listPanelists = endpoint('GET /webinars/{webinarId}/panelists', {
	id: 'webinarPanelists',
	rate: 'Medium',
	scopes: {
		classic: ['webinar:read'],
		granular: ['webinar:read:list_panelists'],
		levels: ['user', 'admin', 'master'],
	},
	path: { webinarId: integer },
	listKey: 'panelists',
	answer: object({
		panelists: list(object({ id: string, ...panelistMembers, join_url: string })),
		total_records: number,
	}),
	handle(call, context) {
		const { panelists } = webinarOf(call, context);
		return { total_records: panelists.length, panelists };
	},
});
