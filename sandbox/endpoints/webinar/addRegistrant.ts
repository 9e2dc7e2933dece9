import { hasRegistration, webinarOf } from '../../behaviour/access';
import { register, registeredView } from '../../behaviour/registration';
import type { Webinar } from '../../data/types';
import { ZoomError } from '../../errors';
import { lastStart } from '../../views/sessions';
import { endpoint } from '../endpoint';
import { registrantAnswer, registrantMembers } from '../shapes/registrant';
import { integer, object, string } from '../shapes/schema';

export const addWebinarRegistrant = endpoint('POST /webinars/{webinarId}/registrants', {
	id: 'ZOOM_ADD_A_WEBINAR_REGISTRANT',
	rate: 'Light',
	scopes: { classic: ['webinar:write'], granular: ['webinar:write:registrant'] },
	status: 201,
	path: { webinarId: integer },
	query: { occurrence_ids: string },
	body: object({ ...registrantMembers, source_id: string }, ['first_name', 'email']),
	answer: object(registrantAnswer),
	handle(call, context) {
		const webinar = webinarOf(call, context);
		if (!hasRegistration(webinar)) {
			throw new ZoomError(
				400,
				3000,
				`This webinar does not have registration as required: ${webinar.id}.`,
			);
		}
		if (isOver(webinar, context.options.now())) {
			throw new ZoomError(
				400,
				3038,
				'Webinar is over, you cannot register now. If you have any questions, contact the webinar host.',
			);
		}
		return registeredView(call, webinar, register(call, webinar, context));
	},
});

function isOver(webinar: Webinar, now: Date): boolean {
	if (webinar.type === 6) return false;
	return Date.parse(lastStart(webinar)) + (webinar.duration ?? 60) * 60_000 < now.getTime();
}
