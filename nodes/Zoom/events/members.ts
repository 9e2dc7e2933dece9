/**
 * The members of Zoom's answers that the events for changes know: what of them appears or goes is a change. All others
 * Zoom has added since; they are taken over silently. A test holds the tables against the answers of the local Zoom API.
 *
 * A member that is added to a table later fires once in every trigger that was published before and finds it filled.
 */

/** Known members of a meeting. */
export const MEETING_MEMBERS = membersOf({
	'': `
		agenda assistant_id chat_join_url created_at creation_source duration dynamic_host_key
		encrypted_password h323_password host_email host_id id join_url occurrences password pmi
		pre_schedule pre_scheduled pstn_password recurrence registration_url settings start_time
		start_url status template_id timezone topic tracking_fields type uuid`,
	occurrences: 'duration occurrence_id start_time status',
	recurrence: `
		end_date_time end_times monthly_day monthly_week monthly_week_day repeat_interval type
		weekly_days`,
	settings: `
		additional_data_center_regions allow_host_control_participant_mute_state
		allow_multiple_devices alternative_host_manage_cloud_recording
		alternative_host_manage_meeting_summary alternative_host_update_polls alternative_hosts
		alternative_hosts_email_notification approval_type approved_or_denied_countries_or_regions
		audio audio_conference_info authentication_domains authentication_exception
		authentication_name authentication_option auto_add_recording_to_video_management
		auto_recording auto_start_ai_companion_questions auto_start_meeting_summary breakout_room
		calendar_type close_registration cn_meeting contact_email contact_name
		continuous_meeting_chat custom_keys device_testing disable_participant_video
		email_in_attendee_report email_notification enable_dedicated_group_chat encryption_type
		enforce_login enforce_login_domains focus_mode global_dial_in_countries
		global_dial_in_numbers host_save_video_order host_video in_meeting internal_meeting jbh_time
		join_before_host language_interpretation meeting_authentication meeting_invitees
		mute_upon_entry participant_focused_meeting participant_video private_meeting
		push_change_to_calendar question_and_answer registrants_confirmation_email
		registrants_email_notification registration_type request_permission_to_unmute_participants
		resources show_join_info show_share_button sign_language_interpretation summary_template_id
		use_pmi waiting_room waiting_room_options watermark who_can_ask_questions
		who_will_receive_summary`,
	'settings.approved_or_denied_countries_or_regions': 'approved_list denied_list enable method',
	'settings.authentication_exception': 'email join_url name',
	'settings.auto_add_recording_to_video_management': 'channels enable',
	'settings.auto_add_recording_to_video_management.channels': 'channel_id name',
	'settings.breakout_room': 'enable rooms',
	'settings.breakout_room.rooms': 'name participants',
	'settings.continuous_meeting_chat': `
		auto_add_invited_external_users auto_add_meeting_participants channel_id enable who_is_added`,
	'settings.custom_keys': 'key value',
	'settings.global_dial_in_numbers': 'city country country_name number type',
	'settings.language_interpretation': 'enable interpreters',
	'settings.language_interpretation.interpreters': 'email interpreter_languages languages',
	'settings.meeting_invitees': 'email internal_user',
	'settings.question_and_answer': `
		allow_anonymous_questions allow_submit_questions attendees_can_comment attendees_can_upvote
		enable question_visibility`,
	'settings.resources': 'permission_level resource_id resource_type',
	'settings.sign_language_interpretation': 'enable interpreters',
	'settings.sign_language_interpretation.interpreters': 'email sign_language',
	'settings.waiting_room_options': 'mode who_goes_to_waiting_room',
	tracking_fields: 'field value visible',
});

/** Known members of a webinar. */
export const WEBINAR_MEMBERS = membersOf({
	'': `
		agenda created_at creation_source duration encrypted_passcode h323_passcode host_email
		host_id id is_simulive join_url occurrences password record_file_id recurrence
		registration_url settings simulive_delay_start start_time start_url template_id timezone
		topic tracking_fields transition_to_live type uuid`,
	occurrences: 'duration occurrence_id start_time status',
	recurrence: `
		end_date_time end_times monthly_day monthly_week monthly_week_day repeat_interval type
		weekly_days`,
	settings: `
		add_audio_watermark add_watermark additional_data_center_regions
		allow_host_control_participant_mute_state allow_multiple_devices
		alternative_host_update_polls alternative_hosts approval_type
		attendees_and_panelists_reminder_email_notification audio audio_conference_info
		authentication_domains authentication_name authentication_option auto_recording
		close_registration contact_email contact_name email_in_attendee_report email_language
		enable_session_branding enforce_login enforce_login_domains
		follow_up_absentees_email_notification follow_up_attendees_email_notification
		global_dial_in_countries global_dial_in_numbers hd_video hd_video_for_attendees host_video
		language_interpretation meeting_authentication notify_registrants on_demand
		panelist_authentication panelists_invitation_email_notification panelists_video
		post_webinar_survey practice_session question_and_answer registrants_confirmation_email
		registrants_email_notification registrants_restrict_number registration_type
		request_permission_to_unmute_participants send_1080p_video_to_attendees show_join_info
		show_share_button sign_language_interpretation survey_url`,
	'settings.attendees_and_panelists_reminder_email_notification': 'enable type',
	'settings.follow_up_absentees_email_notification': 'enable type',
	'settings.follow_up_attendees_email_notification': 'enable type',
	'settings.global_dial_in_numbers': 'city country country_name number type',
	'settings.language_interpretation': 'enable interpreters',
	'settings.language_interpretation.interpreters': 'email interpreter_languages languages',
	'settings.question_and_answer': `
		allow_anonymous_questions allow_auto_reply allow_submit_questions answer_questions
		attendees_can_comment attendees_can_upvote auto_reply_text enable`,
	'settings.sign_language_interpretation': 'enable interpreters',
	'settings.sign_language_interpretation.interpreters': 'email sign_language',
	simulive_delay_start: 'enable time timeunit',
	tracking_fields: 'field value visible',
});

/** Known members of a user. */
export const USER_MEMBERS = membersOf({
	'': `
		account_id account_number cluster cms_user_id company cost_center created_at
		custom_attributes dept display_name division_ids email employee_unique_id first_name
		group_ids host_key id im_group_ids jid job_title language last_client_version
		last_login_time last_name license_info_list location login_types manager
		personal_meeting_url phone_country phone_number phone_numbers pic_url plan_united_type pmi
		pronouns pronouns_option role_id role_name status timezone type use_pmi user_created_at
		vanity_url verified zoom_one_type`,
	custom_attributes: 'key name value',
	license_info_list: 'license_option license_type subscription_id',
	phone_numbers: 'code country label number verified',
});

/** Known members of a cloud recording. */
export const RECORDING_MEMBERS = membersOf({
	'': `
		account_id auto_delete auto_delete_date download_access_token duration host_id id
		participant_audio_files password recording_count recording_files recording_play_passcode
		share_url start_time timezone topic total_size type uuid`,
	participant_audio_files: `
		download_url file_name file_path file_size file_type id play_url recording_end
		recording_start status`,
	recording_files: `
		deleted_time download_url file_extension file_path file_size file_type id meeting_id
		play_url recording_end recording_start recording_type status`,
});

/** Known members of a summary. */
export const SUMMARY_MEMBERS = membersOf({
	'': `
		edited_summary meeting_end_time meeting_host_email meeting_host_id meeting_id
		meeting_start_time meeting_topic meeting_uuid next_steps summary_content
		summary_created_time summary_details summary_doc_url summary_end_time
		summary_last_modified_time summary_last_modified_user_email summary_last_modified_user_id
		summary_overview summary_start_time summary_title`,
	edited_summary: 'next_steps summary_details summary_overview',
	summary_details: 'label summary',
});

/** Dotted paths, from the names of the members that stand under each path. */
function membersOf(names: Record<string, string>): ReadonlySet<string> {
	return new Set(
		Object.entries(names).flatMap(([path, members]) =>
			members
				.trim()
				.split(/\s+/)
				.map((name) => (path ? `${path}.${name}` : name)),
		),
	);
}
