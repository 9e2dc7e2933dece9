import {
	boolean,
	dateTime,
	enumOf,
	integer,
	list,
	type Members,
	number,
	object,
	type Schema,
	string,
} from './schema';

/** What the lists of meetings and webinars say of each. */
export const sessionEntry = {
	agenda: string,
	created_at: string,
	duration: number,
	host_id: string,
	id: number,
	join_url: string,
	start_time: string,
	timezone: string,
	topic: string,
	uuid: string,
} satisfies Members;

/** The dates of a recurring meeting or webinar. */
export const occurrences = (status: Schema) =>
	list(object({ duration: number, occurrence_id: string, start_time: string, status }));

/** What Get answers of a meeting as of a webinar. */
export const sessionAnswer = {
	...sessionEntry,
	host_email: string,
	occurrences: occurrences(enumOf(string, ['available', 'deleted'])),
	password: string,
	start_url: string,
	creation_source: enumOf(string, ['other', 'open_api', 'web_portal']),
} satisfies Members;

/** The settings that Get answers of a meeting as of a webinar. */
export const sessionAnswerSettings = {
	allow_host_control_participant_mute_state: boolean,
	allow_multiple_devices: boolean,
	alternative_hosts: string,
	alternative_host_update_polls: boolean,
	approval_type: enumOf(number, [0, 1, 2]),
	audio: enumOf(string, ['both', 'telephony', 'voip', 'thirdParty']),
	audio_conference_info: string,
	authentication_domains: string,
	authentication_name: string,
	authentication_option: string,
	auto_recording: enumOf(string, ['local', 'cloud', 'none']),
	close_registration: boolean,
	contact_email: string,
	contact_name: string,
	email_in_attendee_report: boolean,
	enforce_login: boolean,
	enforce_login_domains: string,
	global_dial_in_countries: list(string),
	host_video: boolean,
	language_interpretation: object({
		enable: boolean,
		interpreters: list(object({ email: string, languages: string, interpreter_languages: string })),
	}),
	meeting_authentication: boolean,
	registrants_confirmation_email: boolean,
	registrants_email_notification: boolean,
	registration_type: enumOf(number, [1, 2, 3]),
	show_share_button: boolean,
	sign_language_interpretation: object({
		enable: boolean,
		interpreters: list(object({ email: string, sign_language: string })),
	}),
} satisfies Members;

/** The rule of a series as Create and Update take it. */
export const recurrence = object(
	{
		end_date_time: dateTime,
		end_times: { ...integer, maximum: 60, default: 1 },
		monthly_day: { ...integer, default: 1 },
		monthly_week: enumOf(integer, [-1, 1, 2, 3, 4]),
		monthly_week_day: enumOf(integer, [1, 2, 3, 4, 5, 6, 7]),
		repeat_interval: integer,
		type: enumOf(integer, [1, 2, 3]),
		weekly_days: { ...string, pattern: '^[1-7](,[1-7])*$', default: '1' },
	},
	['type'],
);

/** Sign language interpreters as Create and Update take them. */
export const signLanguage = object({
	enable: boolean,
	interpreters: { ...list(object({ email: string, sign_language: string })), maxItems: 20 },
});

/** The rule of a series as an answer has it. */
export const recurrenceAnswer = (weekly_days: Schema) =>
	object(
		{
			end_date_time: string,
			end_times: number,
			monthly_day: number,
			monthly_week: enumOf(number, [-1, 1, 2, 3, 4]),
			monthly_week_day: enumOf(number, [1, 2, 3, 4, 5, 6, 7]),
			repeat_interval: number,
			type: enumOf(number, [1, 2, 3]),
			weekly_days,
		},
		['type'],
	);

/** The numbers to dial in, which are of these types. */
export const dialInNumbers = (types: string[]) =>
	list(
		object({
			city: string,
			country: string,
			country_name: string,
			number: string,
			type: enumOf(string, types),
		}),
	);

/** The sessions of a meeting or webinar that have ended. */
export const pastInstances = list(object({ start_time: string, uuid: string }));
