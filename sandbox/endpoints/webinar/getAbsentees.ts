import { hasRegistration, pastWebinarOf } from '../../behaviour/access';
import { pageOf, tokenEnvelope } from '../../behaviour/paging';
import { ZoomError } from '../../errors';
import { endpoint } from '../endpoint';
import { pageQuery } from '../shapes/pages';
import { registrantsAnswer } from '../shapes/registrant';
import { string } from '../shapes/schema';

export const listAbsentees = endpoint('GET /past_webinars/{webinarId}/absentees', {
	id: 'webinarAbsentees',
	rate: 'Heavy',
	scopes: {
		classic: ['webinar:read'],
		granular: ['webinar:read:list_absentees'],
		levels: ['user', 'admin', 'master'],
	},
	path: { webinarId: string },
	query: { occurrence_id: string, ...pageQuery },
	listKey: 'registrants',
	answer: registrantsAnswer(),
	handle(call, context) {
		const instance = pastWebinarOf(call, context);
		const webinar = context.data.webinars.find(({ id }) => id === instance.session_id);
		if (!webinar || !hasRegistration(webinar)) {
			throw new ZoomError(
				400,
				3000,
				`This Webinar has not registration required: ${instance.uuid}`,
			);
		}
		const { occurrence_id } = call.query;
		const known = webinar.occurrences?.some((one) => one.occurrence_id === occurrence_id);
		if (occurrence_id !== undefined && !known) {
			throw new ZoomError(
				400,
				300,
				`The request could not be completed because you have provided an invalid occurrence ID: ${String(occurrence_id)}`,
			);
		}
		const came = new Set(instance.participants.map(({ user_email }) => user_email.toLowerCase()));
		const absent = webinar.registrants.filter(
			({ status, email }) => status === 'approved' && !came.has(email.toLowerCase()),
		);
		const page = pageOf(absent, call, context);
		return { ...tokenEnvelope(page), registrants: page.items };
	},
});
