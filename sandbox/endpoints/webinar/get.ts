import { webinarOf } from '../../behaviour/access';
import { webinarNotFound } from '../../errors';
import { sessionView } from '../../views/sessions';
import { endpoint } from '../endpoint';
import { boolean, object, string } from '../shapes/schema';
import { webinarAnswer } from '../shapes/webinar';

export const getWebinar = endpoint('GET /webinars/{webinarId}', {
	id: 'ZOOM_GET_A_WEBINAR',
	rate: 'Light',
	scopes: { classic: ['webinar:read'], granular: ['webinar:read:webinar'] },
	path: { webinarId: string },
	query: { occurrence_id: string, show_previous_occurrences: boolean },
	answer: object(webinarAnswer),
	handle(call, context) {
		const webinar = webinarOf(call, context);
		const { occurrence_id } = call.query;
		const known = webinar.occurrences?.some((one) => one.occurrence_id === occurrence_id);
		if (occurrence_id !== undefined && !known) throw webinarNotFound(webinar.id);
		return sessionView(webinar, 'webinar', context, call.query);
	},
});
