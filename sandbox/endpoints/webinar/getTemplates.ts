import { userOf } from '../../behaviour/access';
import { endpoint } from '../endpoint';
import { list, number, object, string } from '../shapes/schema';

export const listWebinarTemplates = endpoint('GET /users/{userId}/webinar_templates', {
	id: 'listWebinarTemplates',
	rate: 'Medium',
	scopes: { classic: ['webinar:read'], granular: ['webinar:read:list_templates'] },
	path: { userId: string },
	listKey: 'templates',
	answer: object({
		templates: list(object({ id: string, name: string, type: number })),
		total_records: number,
	}),
	handle(call, context) {
		userOf(call, context);
		const { webinarTemplates: templates } = context.data;
		return { templates, total_records: templates.length };
	},
});
