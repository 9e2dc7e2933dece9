import { hasRegistration, meetingOf } from '../../behaviour/access';
import { register, registeredView } from '../../behaviour/registration';
import { ZoomError } from '../../errors';
import { endpoint } from '../endpoint';
import { registrantAnswer, registrantMembers } from '../shapes/registrant';
import { boolean, integer, number, object, string } from '../shapes/schema';

export const addMeetingRegistrant = endpoint('POST /meetings/{meetingId}/registrants', {
	id: 'ZOOM_ADD_A_MEETING_REGISTRANT',
	rate: 'Light',
	scopes: { classic: ['meeting:write'], granular: ['meeting:write:registrant'] },
	status: 201,
	path: { meetingId: integer },
	query: { occurrence_ids: string },
	body: object({ ...registrantMembers, auto_approve: boolean }, ['first_name', 'email']),
	answer: object({ ...registrantAnswer, participant_pin_code: number }),
	handle(call, context) {
		const meeting = meetingOf(call, context);
		if (!hasRegistration(meeting)) {
			throw new ZoomError(
				404,
				404,
				`Registration has not been enabled for this meeting: ${meeting.id}.`,
			);
		}
		const registrant = register(call, meeting, context);
		registrant.participant_pin_code ??= context.maker.int(100_000, 999_999);
		const { participant_pin_code } = registrant;
		return { ...registeredView(call, meeting, registrant), participant_pin_code };
	},
});
