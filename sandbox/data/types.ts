export type JsonObject = Record<string, unknown>;

export interface Account {
	id: string;
	name: string;
	number: number;
	cluster: string;
}

/** A user of the account; 'type' 1 is Basic, 2 Licensed, 4 without meetings, 99 nothing. 'settings' is what /users/{id}/settings gives. */
export interface User {
	id: string;
	first_name: string;
	last_name: string;
	display_name: string;
	email: string;
	type: 1 | 2 | 4 | 99;
	role_id: string;
	role_name: string;
	pmi: number;
	timezone: string;
	language: string;
	verified: 0 | 1;
	status: 'active' | 'inactive' | 'pending';
	created_at: string;
	last_login_time: string;
	pic_url: string;
	group_ids: string[];
	settings: JsonObject;
	[field: string]: unknown;
}

export interface Occurrence {
	occurrence_id: string;
	start_time: string;
	duration: number;
	status: 'available' | 'deleted';
}

export interface Recurrence {
	type: 1 | 2 | 3;
	repeat_interval?: number;
	weekly_days?: string;
	monthly_day?: number;
	monthly_week?: number;
	monthly_week_day?: number;
	end_times?: number;
	end_date_time?: string;
}

export interface Registrant {
	id: string;
	email: string;
	first_name: string;
	status: 'pending' | 'approved' | 'denied';
	create_time: string;
	join_url: string;
	[field: string]: unknown;
}

export interface CustomQuestion {
	title: string;
	type: string;
	required: boolean;
	answers: string[];
}

export interface Questions {
	questions: Array<{ field_name: string; required: boolean }>;
	custom_questions: CustomQuestion[];
}

/** What meetings and webinars share. 'settings' holds only what Zoom would answer. */
export interface Session {
	id: number;
	uuid: string;
	host_id: string;
	topic: string;
	type: number;
	status: 'waiting' | 'started';
	start_time?: string;
	duration?: number;
	timezone: string;
	agenda: string;
	created_at: string;
	password?: string;
	creation_source: 'other' | 'open_api' | 'web_portal';
	settings: JsonObject;
	recurrence?: Recurrence;
	occurrences?: Occurrence[];
	tracking_fields?: JsonObject[];
	template_id?: string;
	registrants: Registrant[];
	questions: Questions;
}

export interface Meeting extends Session {
	pre_schedule: boolean;
	pmi?: string;
}

export interface Webinar extends Session {
	is_simulive: boolean;
	record_file_id?: string;
	transition_to_live?: boolean;
	simulive_delay_start?: JsonObject;
	panelists: Panelist[];
	tracking_sources: JsonObject[];
}

/** Somebody who speaks in a webinar. */
export interface Panelist {
	id: string;
	email: string;
	name: string;
	join_url: string;
	[field: string]: unknown;
}

/** What one person answered in the polls of a session, or asked in its Q&A. */
export interface PersonAnswers {
	name: string;
	email: string;
	question_details: Array<{
		question: string;
		answer: string;
		polling_id?: string;
		date_time?: string;
	}>;
}

/** One join of one person; 'leave_time' is '' while the person is in the session. Duration in seconds. */
export interface Participant {
	id: string;
	user_id: string;
	participant_user_id: string;
	name: string;
	user_email: string;
	join_time: string;
	leave_time: string;
	duration: number;
	registrant_id: string;
	customer_key: string;
	failover: boolean;
	status: 'in_meeting' | 'in_waiting_room';
	internal_user: boolean;
	/** The breakout room, and its number in the meeting. */
	bo_mtg_id?: string;
	groupId?: string;
}

/** One time a meeting or webinar was held; 'end_time' is '' while it runs. */
export interface Instance {
	uuid: string;
	session_id: number;
	host_id: string;
	topic: string;
	type: number;
	timezone: string;
	duration: number;
	start_time: string;
	end_time: string;
	participants: Participant[];
	polls: PersonAnswers[];
	qa: PersonAnswers[];
}

export interface RecordingFile {
	id: string;
	meeting_id: string;
	recording_start: string;
	recording_end: string;
	file_type: string;
	file_extension: string;
	file_size: number;
	status: 'completed' | 'processing';
	recording_type?: string;
	deleted_time?: string;
}

export interface AudioFile {
	id: string;
	file_name: string;
	file_type: string;
	file_size: number;
	recording_start: string;
	recording_end: string;
	status: 'completed';
}

/** The recordings of one instance. 'trashed' moves it to the bin; duration in minutes. */
export interface Recording {
	uuid: string;
	id: number;
	host_id: string;
	topic: string;
	type: number;
	start_time: string;
	timezone: string;
	duration: number;
	recording_files: RecordingFile[];
	participant_audio_files: AudioFile[];
	recording_play_passcode: string;
	password: string;
	auto_delete: boolean;
	auto_delete_date: string;
	simulive: boolean;
	trashed: boolean;
	/** How it is shared, as far as that was set. */
	settings: JsonObject;
}

export interface Summary {
	meeting_uuid: string;
	meeting_id: number;
	meeting_host_id: string;
	meeting_host_email: string;
	meeting_topic: string;
	meeting_start_time: string;
	meeting_end_time: string;
	[field: string]: unknown;
}

export interface UsageDay {
	date: string;
	new_users: number;
	meetings: number;
	participants: number;
	meeting_minutes: number;
}

/** What somebody changed in the account, as the report of operation logs has it. */
export interface LogEntry {
	time: string;
	operator: string;
	category_type: string;
	action: string;
	operation_detail: string;
}

export interface Device {
	device_id: string;
	device_name: string;
	vendor: string;
	model: string;
	platform_os: string;
	device_type: number;
	device_status: number;
	enrolled_in_zdm: boolean;
	serial_number: string;
	[field: string]: unknown;
}

export interface Group {
	id: string;
	name: string;
	total_members: number;
}

export interface Archive {
	uuid: string;
	start_time: string;
	complete_time: string;
	group_id?: string;
	[field: string]: unknown;
}

/** Everything the account holds. Tests may read and change it; the next request sees the change. */
export interface SandboxData {
	account: Account;
	/** The id of the user who connects the app and owns the account. */
	meId: string;
	users: User[];
	groups: Group[];
	templates: Array<{ id: string; name: string; type: number }>;
	webinarTemplates: Array<{ id: string; name: string; type: number }>;
	trackingFields: JsonObject[];
	authenticationOptions: JsonObject[];
	meetings: Meeting[];
	meetingInstances: Instance[];
	webinars: Webinar[];
	webinarInstances: Instance[];
	recordings: Recording[];
	summaries: Summary[];
	archives: Archive[];
	devices: Device[];
	usage: UsageDay[];
	operationLogs: LogEntry[];
	/** Settings of meetings that the account has locked: Zoom takes them without a word and leaves them as they are. */
	lockedSettings: string[];
}
