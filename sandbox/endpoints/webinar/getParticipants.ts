import { pastWebinarOf } from '../../behaviour/access';
import { pastParticipants } from '../../behaviour/participants';
import { ZoomError } from '../../errors';
import { endpoint } from '../endpoint';
import { pageEnvelope, pageQuery } from '../shapes/pages';
import { participant } from '../shapes/participant';
import { list, object, string } from '../shapes/schema';

export const getWebinarParticipants = endpoint('GET /past_webinars/{webinarId}/participants', {
	id: 'ZOOM_LIST_WEBINAR_PARTICIPANTS',
	rate: 'Medium',
	scopes: { classic: ['webinar:read'], granular: ['webinar:read:list_past_participants'] },
	path: { webinarId: string },
	query: pageQuery,
	listKey: 'participants',
	answer: object({ ...pageEnvelope, participants: list(object(participant)) }),
	handle(call, context) {
		const { data, options } = context;
		if (options.plan === 'free') {
			throw new ZoomError(
				400,
				200,
				`No permission. Only available for paid account: ${data.account.id}.`,
			);
		}
		return pastParticipants(pastWebinarOf(call, context), call, context);
	},
});
