import { endpoint } from '../endpoint';
import { meetingMembers, meetingSettings } from '../shapes/meeting';
import { meetingAnswerSettings } from '../shapes/meetingAnswer';
import { boolean, integer, list, object, string } from '../shapes/schema';

export const updateMeeting = endpoint('PATCH /meetings/{meetingId}', {
	id: 'ZOOM_UPDATE_A_MEETING',
	rate: 'Light',
	scopes: { classic: ['meeting:write'], granular: ['meeting:update:meeting'] },
	status: 204,
	path: { meetingId: integer },
	query: { occurrence_id: string },
	body: object({
		...meetingMembers,
		settings: object({
			...meetingSettings,
			authentication_exception: meetingAnswerSettings.authentication_exception,
			global_dial_in_numbers: meetingAnswerSettings.global_dial_in_numbers,
			authentication_name: string,
			custom_keys: {
				...list(
					object({ key: { ...string, maxLength: 64 }, value: { ...string, maxLength: 256 } }),
				),
				maxItems: 10,
			},
			enforce_login: { ...boolean, deprecated: true },
			enforce_login_domains: { ...string, deprecated: true },
			waiting_room: { ...boolean, default: false },
			push_change_to_calendar: boolean,
		}),
		tracking_fields: list(object({ field: string, value: string })),
	}),
});
