import { userOf } from '../../behaviour/access';
import { endpoint } from '../endpoint';
import { boolean, enumOf, integer, list, number, object, string } from '../shapes/schema';

export const getUserSettings = endpoint('GET /users/{userId}/settings', {
	id: 'GET_USER_SETTINGS',
	rate: 'Medium',
	scopes: { classic: ['user:read'], granular: ['user:read:settings'] },
	path: { userId: string },
	query: {
		login_type: enumOf(integer, [0, 1, 11, 21, 23, 24, 27, 97, 98, 99, 100, 101]),
		option: enumOf(string, [
			'meeting_authentication',
			'recording_authentication',
			'meeting_security',
		]),
	},
	answer: object({
		schedule_meeting: object({
			host_video: boolean,
			participants_video: boolean,
			audio_type: string,
			join_before_host: boolean,
			use_pmi_for_scheduled_meetings: boolean,
			require_password_for_scheduling_new_meetings: boolean,
		}),
		in_meeting: object({
			chat: boolean,
			waiting_room: boolean,
			breakout_room: boolean,
			co_host: boolean,
			polling: boolean,
		}),
		email_notification: object({
			jbh_reminder: boolean,
			cancel_meeting_reminder: boolean,
			alternative_host_reminder: boolean,
		}),
		recording: object({
			local_recording: boolean,
			cloud_recording: boolean,
			auto_recording: string,
			auto_delete_cmr: boolean,
			auto_delete_cmr_days: number,
		}),
		feature: object({
			meeting_capacity: number,
			large_meeting: boolean,
			webinar: boolean,
			webinar_capacity: number,
			zoom_phone: boolean,
		}),
		meeting_authentication: boolean,
		authentication_options: list(
			object({
				id: string,
				name: string,
				type: enumOf(string, [
					'enforce_login',
					'enforce_login_with_same_domain',
					'enforce_login_with_domains',
				]),
				domains: string,
				default_option: boolean,
				visible: boolean,
			}),
		),
	}),
	/** All settings, or only how people who join can be asked to authenticate. */
	handle(call, context) {
		const { settings } = userOf(call, context);
		if (call.query.option !== 'meeting_authentication') return settings;
		const options = context.data.authenticationOptions;
		return { meeting_authentication: options.length > 0, authentication_options: options };
	},
});
