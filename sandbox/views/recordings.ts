import type { Context } from '../context';
import type { Recording, RecordingFile } from '../data/types';
import { recordingUrl } from './urls';

/** Files that count: not the AI summaries, and nothing while Zoom still works on them. */
const counted = ({ status, file_type }: RecordingFile) =>
	status === 'completed' && file_type !== 'SUMMARY';

/** One recording as the list shows it; every URL is another one at each read. */
export function recordingView(recording: Recording, context: Context, trashed = false) {
	const files = recording.recording_files.filter(
		({ deleted_time }) => recording.trashed || (deleted_time !== undefined) === trashed,
	);
	const sizes = files.filter(counted).map(({ file_size }) => file_size);
	return {
		uuid: recording.uuid,
		id: recording.id,
		account_id: context.data.account.id,
		host_id: recording.host_id,
		topic: recording.topic,
		type: recording.type,
		start_time: recording.start_time,
		timezone: recording.timezone,
		duration: recording.duration,
		total_size: sizes.reduce((sum, size) => sum + size, 0),
		recording_count: sizes.length + recording.participant_audio_files.length,
		share_url: recordingUrl(context, 'share'),
		recording_files: files.map((file) => fileView(file, context)),
		recording_play_passcode: recording.recording_play_passcode,
	};
}

function fileView(file: RecordingFile, context: Context) {
	return {
		...file,
		...(file.file_type === 'TIMELINE' ? {} : { play_url: recordingUrl(context, 'play') }),
		download_url: recordingUrl(context, 'download'),
	};
}

/** One recording as GET /meetings/{id}/recordings shows it. */
export function recordingDetail(recording: Recording, context: Context) {
	return {
		...recordingView(recording, context),
		password: recording.password,
		auto_delete: recording.auto_delete,
		auto_delete_date: recording.auto_delete_date,
		participant_audio_files: recording.participant_audio_files.map((file) => ({
			...file,
			play_url: recordingUrl(context, 'play'),
			download_url: recordingUrl(context, 'download'),
		})),
	};
}
