import { userOf } from '../../behaviour/access';
import { endpoint } from '../endpoint';
import { string } from '../shapes/schema';
import { templatesAnswer, templatesOf } from '../shapes/templates';

export const listMeetingTemplates = endpoint('GET /users/{userId}/meeting_templates', {
	id: 'LIST_MEETING_TEMPLATES',
	rate: 'Medium',
	scopes: { classic: ['meeting:read'], granular: ['meeting:read:list_templates'] },
	path: { userId: string },
	listKey: 'templates',
	answer: templatesAnswer,
	handle(call, context) {
		userOf(call, context);
		return templatesOf(context.data.templates);
	},
});
