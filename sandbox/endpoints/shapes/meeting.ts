import { omit } from '../../omit';
import { meetingAnswerSettings } from './meetingAnswer';
import { recurrence, signLanguage } from './session';
import { boolean, dateTime, enumOf, integer, list, type Members, object, string } from './schema';

/** What Create and Update take. */
export const meetingMembers = {
	agenda: { ...string, maxLength: 2000 },
	duration: integer,
	password: { ...string, maxLength: 10 },
	pre_schedule: { ...boolean, default: false },
	recurrence,
	schedule_for: string,
	start_time: dateTime,
	template_id: string,
	timezone: string,
	topic: { ...string, maxLength: 200 },
	type: { ...enumOf(integer, [1, 2, 3, 8, 10]), default: 2 },
} satisfies Members;

/** The settings that Create and Update take. */
export const meetingSettings = {
	...omit(
		meetingAnswerSettings,
		'authentication_exception',
		'authentication_name',
		'custom_keys',
		'enforce_login',
		'enforce_login_domains',
		'global_dial_in_numbers',
		'waiting_room',
		'push_change_to_calendar',
	),
	alternative_hosts_email_notification: { ...boolean, default: true },
	approval_type: { ...enumOf(integer, [0, 1, 2]), default: 2 },
	audio: { ...enumOf(string, ['both', 'telephony', 'voip', 'thirdParty']), default: 'both' },
	audio_conference_info: { ...string, maxLength: 2048 },
	auto_recording: { ...enumOf(string, ['local', 'cloud', 'none']), default: 'none' },
	calendar_type: enumOf(integer, [1, 2]),
	close_registration: { ...boolean, default: false },
	cn_meeting: { ...boolean, default: false },
	email_notification: { ...boolean, default: true },
	in_meeting: { ...boolean, default: false },
	jbh_time: enumOf(integer, [0, 5, 10, 15]),
	join_before_host: { ...boolean, default: false },
	sign_language_interpretation: signLanguage,
	meeting_invitees: list(object({ email: string })),
	mute_upon_entry: { ...boolean, default: false },
	registration_type: { ...enumOf(integer, [1, 2, 3]), default: 1 },
	use_pmi: { ...boolean, default: false },
	watermark: { ...boolean, default: false },
	internal_meeting: { ...boolean, default: false },
	continuous_meeting_chat: object({
		enable: boolean,
		auto_add_invited_external_users: boolean,
		auto_add_meeting_participants: boolean,
	}),
	participant_focused_meeting: { ...boolean, default: false },
	who_will_receive_summary: enumOf(integer, [1, 2, 3, 4]),
	who_can_ask_questions: enumOf(integer, [1, 2, 3, 4, 5]),
} satisfies Members;
