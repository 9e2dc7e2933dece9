import { webinarOf } from '../../behaviour/access';
import { webinarNotFound } from '../../errors';
import { sessionView } from '../../views/sessions';
import { endpoint } from '../endpoint';
import {
	dialInNumbers,
	recurrenceAnswer,
	sessionAnswer,
	sessionAnswerSettings,
} from '../shapes/session';
import { boolean, enumOf, list, number, object, string } from '../shapes/schema';

/** An e-mail that goes out so many days before or after. */
const reminder = object({ enable: boolean, type: enumOf(number, [0, 1, 2, 3, 4, 5, 6, 7]) });

export const getWebinar = endpoint('GET /webinars/{webinarId}', {
	id: 'ZOOM_GET_A_WEBINAR',
	rate: 'Light',
	scopes: { classic: ['webinar:read'], granular: ['webinar:read:webinar'] },
	path: { webinarId: string },
	query: { occurrence_id: string, show_previous_occurrences: boolean },
	answer: object({
		...sessionAnswer,
		recurrence: recurrenceAnswer(string),
		encrypted_passcode: string,
		h323_passcode: string,
		settings: object({
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
		}),
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
	}),
	handle(call, context) {
		const webinar = webinarOf(call, context);
		const { occurrence_id } = call.query;
		const known = webinar.occurrences?.some((one) => one.occurrence_id === occurrence_id);
		if (occurrence_id !== undefined && !known) throw webinarNotFound(webinar.id);
		return sessionView(webinar, 'webinar', context, call.query);
	},
});
