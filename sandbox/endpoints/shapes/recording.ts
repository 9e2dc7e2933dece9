import { boolean, enumOf, integer, list, type Members, number, object, string } from './schema';

/** What all recorded files have. */
export const recordedFile = {
	download_url: string,
	file_path: string,
	file_size: number,
	id: string,
	play_url: string,
	recording_end: string,
	recording_start: string,
	status: enumOf(string, ['completed']),
} satisfies Members;

/** A recorded session with its files. */
export const recording = {
	account_id: string,
	duration: number,
	host_id: string,
	id: number,
	recording_count: number,
	start_time: string,
	topic: string,
	total_size: number,
	type: enumOf(string, ['1', '2', '3', '4', '5', '6', '7', '8', '9', '99']),
	uuid: string,
	recording_play_passcode: string,
	auto_delete: boolean,
	auto_delete_date: string,
	recording_files: list(
		object({
			...recordedFile,
			deleted_time: string,
			file_type: enumOf(string, [
				'MP4',
				'M4A',
				'CHAT',
				'TRANSCRIPT',
				'CSV',
				'TB',
				'CC',
				'CHAT_MESSAGE',
				'SUMMARY',
			]),
			file_extension: enumOf(string, ['MP4', 'M4A', 'TXT', 'VTT', 'CSV', 'JSON', 'JPG']),
			meeting_id: string,
			recording_type: enumOf(string, [
				'shared_screen_with_speaker_view(CC)',
				'shared_screen_with_speaker_view',
				'shared_screen_with_gallery_view',
				'active_speaker',
				'gallery_view',
				'shared_screen',
				'audio_only',
				'audio_transcript',
				'chat_file',
				'poll',
				'host_video',
				'closed_caption',
				'timeline',
				'thumbnail',
				'audio_interpretation',
				'summary',
				'summary_next_steps',
				'summary_smart_chapters',
				'sign_interpretation',
				'production_studio',
			]),
		}),
	),
} satisfies Members;

/** How a recording is shared, as an update takes it. */
export const recordingSettings = {
	approval_type: enumOf(integer, [0, 1, 2]),
	authentication_domains: string,
	authentication_option: string,
	on_demand: boolean,
	password: { ...string, minLength: 8, maxLength: 10 },
	recording_authentication: boolean,
	send_email_to_host: boolean,
	share_recording: enumOf(string, ['publicly', 'internally', 'none']),
	show_social_share_buttons: boolean,
	topic: string,
	viewer_download: boolean,
	auto_delete: boolean,
} satisfies Members;
