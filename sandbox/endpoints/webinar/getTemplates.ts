import { userOf } from '../../behaviour/access';
import { endpoint } from '../endpoint';
import { string } from '../shapes/schema';
import { templatesAnswer, templatesOf } from '../shapes/templates';

export const listWebinarTemplates = endpoint('GET /users/{userId}/webinar_templates', {
	id: 'listWebinarTemplates',
	rate: 'Medium',
	scopes: { classic: ['webinar:read'], granular: ['webinar:read:list_templates'] },
	path: { userId: string },
	listKey: 'templates',
	answer: templatesAnswer,
	handle(call, context) {
		userOf(call, context);
		return templatesOf(context.data.webinarTemplates);
	},
});
