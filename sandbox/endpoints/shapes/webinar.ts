import { omit } from '../../omit';
import {
	dialInNumbers,
	recurrence,
	recurrenceAnswer,
	sessionAnswer,
	sessionAnswerSettings,
	signLanguage,
} from './session';
import {
	boolean,
	dateTime,
	enumOf,
	integer,
	list,
	type Members,
	number,
	object,
	string,
} from './schema';

/** An e-mail that goes out so many days before or after. */
const reminder = object({ enable: boolean, type: enumOf(number, [0, 1, 2, 3, 4, 5, 6, 7]) });

/** The settings of a webinar as Get answers them. */
export const webinarAnswerSettings = {
	...sessionAnswerSettings,
	global_dial_in_numbers: dialInNumbers(['toll', 'tollfree', 'premium']),
	attendees_and_panelists_reminder_email_notification: reminder,
	email_language: string,
	follow_up_absentees_email_notification: reminder,
	follow_up_attendees_email_notification: reminder,
	hd_video: boolean,
	hd_video_for_attendees: boolean,
	panelist_authentication: boolean,
	add_watermark: boolean,
	add_audio_watermark: boolean,
	on_demand: boolean,
	panelists_invitation_email_notification: boolean,
	panelists_video: boolean,
	post_webinar_survey: boolean,
	practice_session: boolean,
	question_and_answer: object({
		allow_submit_questions: boolean,
		allow_anonymous_questions: boolean,
		answer_questions: enumOf(string, ['only', 'all']),
		attendees_can_comment: boolean,
		attendees_can_upvote: boolean,
		allow_auto_reply: boolean,
		auto_reply_text: string,
		enable: boolean,
	}),
	registrants_restrict_number: number,
	send_1080p_video_to_attendees: boolean,
	survey_url: string,
	enable_session_branding: boolean,
} satisfies Members;

/** A webinar as Create and Get answer it. */
export const webinarAnswer = {
	...sessionAnswer,
	recurrence: recurrenceAnswer(string),
	encrypted_passcode: string,
	h323_passcode: string,
	settings: object(webinarAnswerSettings),
	tracking_fields: list(object({ field: string, value: string })),
	type: enumOf(number, [5, 6, 9]),
	is_simulive: boolean,
	record_file_id: string,
	transition_to_live: boolean,
	simulive_delay_start: object({
		enable: boolean,
		time: number,
		timeunit: enumOf(string, ['second', 'minute']),
	}),
} satisfies Members;

/** What Create and Update take. */
export const webinarMembers = {
	agenda: string,
	duration: integer,
	password: { ...string, maxLength: 10 },
	recurrence,
	schedule_for: string,
	start_time: dateTime,
	timezone: string,
	topic: string,
	type: { ...enumOf(integer, [5, 6, 9]), default: 5 },
	is_simulive: boolean,
	record_file_id: string,
	transition_to_live: boolean,
	simulive_delay_start: object({
		enable: boolean,
		time: integer,
		timeunit: enumOf(string, ['second', 'minute']),
	}),
} satisfies Members;

/**
 * The settings that Create and Update take. The types of @zoom/rivet have the confirmation email for Update only, Zoom's
 * document of December 2025 for Create too.
 */
export const webinarSettings = {
	...omit(webinarAnswerSettings, 'authentication_name', 'global_dial_in_numbers'),
	approval_type: { ...enumOf(integer, [0, 1, 2]), default: 2 },
	audio: { ...enumOf(string, ['both', 'telephony', 'voip', 'thirdParty']), default: 'both' },
	audio_conference_info: { ...string, maxLength: 2048 },
	auto_recording: { ...enumOf(string, ['local', 'cloud', 'none']), default: 'none' },
	close_registration: { ...boolean, deprecated: true },
	enforce_login: { ...boolean, deprecated: true },
	enforce_login_domains: { ...string, deprecated: true },
	hd_video: { ...boolean, default: false },
	hd_video_for_attendees: { ...boolean, default: false },
	on_demand: { ...boolean, default: false },
	practice_session: { ...boolean, default: false },
	registrants_restrict_number: { ...integer, minimum: 0, maximum: 20000, default: 0 },
	registration_type: { ...enumOf(integer, [1, 2, 3]), default: 1 },
	send_1080p_video_to_attendees: { ...boolean, default: false },
	sign_language_interpretation: signLanguage,
} satisfies Members;
