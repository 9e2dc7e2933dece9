import { dialInNumbers, recurrenceAnswer, sessionAnswer, sessionAnswerSettings } from './session';
import { boolean, enumOf, list, type Members, number, object, string } from './schema';

/** The settings of a meeting as Get answers them. */
export const meetingAnswerSettings = {
	...sessionAnswerSettings,
	global_dial_in_numbers: dialInNumbers(['toll', 'tollfree']),
	alternative_hosts_email_notification: boolean,
	alternative_host_manage_meeting_summary: boolean,
	alternative_host_manage_cloud_recording: boolean,
	approved_or_denied_countries_or_regions: object({
		approved_list: list(string),
		denied_list: list(string),
		enable: boolean,
		method: enumOf(string, ['approve', 'deny']),
	}),
	authentication_exception: list(object({ email: string, name: string, join_url: string })),
	auto_add_recording_to_video_management: object(
		{
			enable: boolean,
			channels: list(object({ channel_id: string, name: string }, ['channel_id'])),
		},
		['enable'],
	),
	breakout_room: object({
		enable: boolean,
		rooms: list(object({ name: string, participants: list(string) })),
	}),
	calendar_type: enumOf(number, [1, 2]),
	cn_meeting: boolean,
	custom_keys: list(object({ key: string, value: string })),
	email_notification: boolean,
	encryption_type: enumOf(string, ['enhanced_encryption', 'e2ee']),
	focus_mode: boolean,
	in_meeting: boolean,
	jbh_time: enumOf(number, [0, 5, 10, 15]),
	join_before_host: boolean,
	question_and_answer: object({
		enable: boolean,
		allow_submit_questions: boolean,
		allow_anonymous_questions: boolean,
		question_visibility: enumOf(string, ['answered', 'all']),
		attendees_can_comment: boolean,
		attendees_can_upvote: boolean,
	}),
	mute_upon_entry: boolean,
	participant_video: boolean,
	private_meeting: boolean,
	use_pmi: boolean,
	waiting_room: boolean,
	waiting_room_options: object(
		{
			mode: enumOf(string, ['follow_setting', 'custom']),
			who_goes_to_waiting_room: enumOf(string, [
				'everyone',
				'users_not_in_account',
				'users_not_in_account_or_whitelisted_domains',
				'users_not_on_invite',
			]),
		},
		['mode'],
	),
	watermark: boolean,
	host_save_video_order: boolean,
	internal_meeting: boolean,
	meeting_invitees: list(object({ email: string, internal_user: boolean })),
	continuous_meeting_chat: object({
		enable: boolean,
		auto_add_invited_external_users: boolean,
		auto_add_meeting_participants: boolean,
		channel_id: string,
	}),
	participant_focused_meeting: boolean,
	push_change_to_calendar: boolean,
	resources: list(
		object({
			resource_type: enumOf(string, ['whiteboard']),
			resource_id: string,
			permission_level: enumOf(string, ['editor', 'commenter', 'viewer']),
		}),
	),
	auto_start_meeting_summary: boolean,
	who_will_receive_summary: enumOf(number, [1, 2, 3, 4]),
	auto_start_ai_companion_questions: boolean,
	who_can_ask_questions: enumOf(number, [1, 2, 3, 4, 5]),
	summary_template_id: string,
	device_testing: boolean,
	disable_participant_video: boolean,
} satisfies Members;

/** A meeting as Get answers it. */
export const meetingAnswer = {
	...sessionAnswer,
	recurrence: recurrenceAnswer(enumOf(string, ['1', '2', '3', '4', '5', '6', '7'])),
	assistant_id: string,
	encrypted_password: string,
	pstn_password: string,
	h323_password: string,
	chat_join_url: string,
	pmi: string,
	pre_schedule: boolean,
	settings: object(meetingAnswerSettings),
	status: enumOf(string, ['waiting', 'started']),
	tracking_fields: list(object({ field: string, value: string, visible: boolean })),
	type: enumOf(number, [1, 2, 3, 4, 8, 10]),
	dynamic_host_key: string,
} satisfies Members;
