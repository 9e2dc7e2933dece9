import {
	boolean,
	type JsonType,
	list,
	number,
	type Schema,
	string,
} from '../endpoints/shapes/schema';

/** How Zoom's answers differ from the documented type at one path ('[]' stands for a list's items). */
export interface Deviation {
	path: string;
	/** A field the documentation does not have. */
	field?: Schema;
	/** Values outside the documented enum. */
	values?: string[];
	/** Types besides the documented one. */
	types?: JsonType[];
}

/** Which of the four passcodes, flags and links an answer has is up to the meeting; these are undocumented. */
const MEETING_SETTINGS: Deviation[] = [
	{ path: 'settings.additional_data_center_regions', field: list(string) },
	{ path: 'settings.enable_dedicated_group_chat', field: boolean },
	{ path: 'settings.request_permission_to_unmute_participants', field: boolean },
	{ path: 'settings.show_join_info', field: boolean },
	{ path: 'settings.continuous_meeting_chat.who_is_added', field: string },
];

const MEETING: Deviation[] = [
	...MEETING_SETTINGS,
	{ path: 'uuid', field: string },
	{ path: 'host_id', field: string },
	{ path: 'status', field: string },
	{ path: 'template_id', field: string },
	{ path: 'registration_url', field: string },
	{ path: 'recurrence.weekly_days', field: string },
];

const WEBINAR: Deviation[] = [
	{ path: 'registration_url', field: string },
	{ path: 'template_id', field: string },
	{ path: 'settings.additional_data_center_regions', field: list(string) },
	{ path: 'settings.notify_registrants', field: boolean },
	{ path: 'settings.request_permission_to_unmute_participants', field: boolean },
	{ path: 'settings.show_join_info', field: boolean },
	{ path: 'tracking_fields[].visible', field: boolean },
];

/** What recordings have beyond the documented types; `at` is '' or 'meetings[].'. */
const recordings = (at: string): Deviation[] => [
	{ path: `${at}id`, types: ['string'] },
	{ path: `${at}type`, field: { type: ['number', 'string'] } },
	{ path: `${at}share_url`, field: string },
	{ path: `${at}timezone`, field: string },
	{ path: `${at}recording_files[].file_type`, values: ['', 'TIMELINE'] },
	{ path: `${at}recording_files[].file_extension`, values: [''] },
	{ path: `${at}recording_files[].status`, values: ['processing'] },
];

const RECORDING_LIST: Deviation[] = [
	...recordings('meetings[].'),
	{ path: 'meetings[].host_email', field: string },
	{ path: 'meetings[].meeting_number', field: number },
];

const PARTICIPANT_REPORT: Deviation[] = [
	{ path: 'page_count', types: ['string'] },
	{ path: 'page_size', types: ['string'] },
	{ path: 'total_records', types: ['string'] },
	{ path: 'participants[].duration', types: ['string'] },
	{ path: 'participants[].user_email', types: ['null'] },
	{ path: 'participants[].internal_user', field: boolean },
	{ path: 'participants[].groupId', field: string },
	{ path: 'participants[].attentiveness_score', field: string },
];

/** The deviations seen, by operation. */
export const deviations: Record<string, Deviation[]> = {
	ZOOM_CREATE_A_MEETING: MEETING,
	ZOOM_GET_A_MEETING: [...MEETING, { path: 'pre_scheduled', field: boolean }],
	ZOOM_GET_A_WEBINAR: WEBINAR,
	webinarCreate: WEBINAR,
	ZOOM_ADD_A_MEETING_REGISTRANT: [{ path: 'id', types: ['string'] }],
	ZOOM_ADD_A_WEBINAR_REGISTRANT: [{ path: 'id', types: ['string'] }],
	ZOOM_GET_MEETING_RECORDINGS: recordings(''),
	ZOOM_LIST_ALL_RECORDINGS: RECORDING_LIST,
	ListRecordingsOfAnAccount: RECORDING_LIST,
	ZOOM_LIST_DEVICES: [{ path: 'devices[].sdk_version', field: string }],
	ZOOM_GET_DAILY_USAGE_REPORT: [{ path: 'dates[].new_user', field: number }],
	GET_PAST_MEETING: [{ path: 'has_meeting_summary', field: boolean }],
	REPORT_MEETING_PARTICIPANTS: PARTICIPANT_REPORT,
	REPORT_WEBINAR_PARTICIPANTS: PARTICIPANT_REPORT,
	userCreate: [
		{ path: 'on_prem', field: boolean },
		{ path: 'zoom_workplace', field: number },
	],
	GET_USER: [{ path: 'host_key', field: string }],
	LIST_USERS: [
		{ path: 'users[].language', field: string },
		{ path: 'users[].login_types', field: list(number) },
		{ path: 'users[].on_prem', field: boolean },
		{ path: 'users[].phone_number', field: string },
		{ path: 'users[].pic_url', field: string },
		{ path: 'users[].zoom_workplace', field: number },
	],
};
