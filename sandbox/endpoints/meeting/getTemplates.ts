import { userOf } from '../../behaviour/access';
import { endpoint } from '../endpoint';
import { list, number, object, string } from '../shapes/schema';

export const listMeetingTemplates = endpoint('GET /users/{userId}/meeting_templates', {
	id: 'LIST_MEETING_TEMPLATES',
	rate: 'Medium',
	scopes: { classic: ['meeting:read'], granular: ['meeting:read:list_templates'] },
	path: { userId: string },
	listKey: 'templates',
	answer: object({
		templates: list(object({ id: string, name: string, type: number })),
		total_records: number,
	}),
	handle(call, context) {
		userOf(call, context);
		const { templates } = context.data;
		return { templates, total_records: templates.length };
	},
});
