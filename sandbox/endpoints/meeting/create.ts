import { omit } from '../../omit';
import { endpoint } from '../endpoint';
import { meetingMembers, meetingSettings } from '../shapes/meeting';
import { meetingAnswer, meetingAnswerSettings } from '../shapes/meetingAnswer';
import { boolean, enumOf, list, number, object, string } from '../shapes/schema';

export const createMeeting = endpoint('POST /users/{userId}/meetings', {
	id: 'ZOOM_CREATE_A_MEETING',
	rate: 'Medium',
	scopes: { classic: ['meeting:write'], granular: ['meeting:write:meeting'] },
	status: 201,
	path: { userId: string },
	body: object({
		...meetingMembers,
		default_password: { ...boolean, default: false },
		settings: object({
			...meetingSettings,
			additional_data_center_regions: list(string),
			authentication_exception: list(object({ email: string, name: string })),
			waiting_room: boolean,
			push_change_to_calendar: { ...boolean, default: false },
		}),
		tracking_fields: list(object({ field: string, value: string }, ['field'])),
	}),
	answer: object({
		...omit(meetingAnswer, 'host_id', 'uuid', 'status'),
		registration_url: string,
		settings: object({
			...meetingAnswerSettings,
			meeting_invitees: list(object({ email: string })),
		}),
		type: enumOf(number, [1, 2, 3, 8, 10]),
	}),
});
