import { endpoint } from '../endpoint';
import { meetingMembers, meetingSettings } from '../shapes/meeting';
import { boolean, enumOf, integer, list, object, string } from '../shapes/schema';

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
			authentication_exception: list(object({ email: string, name: string, join_url: string })),
			authentication_name: string,
			custom_keys: {
				...list(
					object({ key: { ...string, maxLength: 64 }, value: { ...string, maxLength: 256 } }),
				),
				maxItems: 10,
			},
			enforce_login: { ...boolean, deprecated: true },
			enforce_login_domains: { ...string, deprecated: true },
			global_dial_in_numbers: list(
				object({
					city: string,
					country: string,
					country_name: string,
					number: string,
					type: enumOf(string, ['toll', 'tollfree']),
				}),
			),
			waiting_room: { ...boolean, default: false },
			push_change_to_calendar: boolean,
		}),
		tracking_fields: list(object({ field: string, value: string })),
	}),
});
