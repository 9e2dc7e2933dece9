import type { IDataObject } from 'n8n-workflow';
import { isRecord } from '../../http/record';
import { pick } from '../define';

const KEPT = [
	'uuid',
	'id',
	'topic',
	'start_time',
	'duration',
	'timezone',
	'host_id',
	'total_size',
	'recording_count',
	'share_url',
	'recording_play_passcode',
	'password',
	'download_access_token',
];
const KEPT_OF_FILE = [
	'id',
	'file_type',
	'file_extension',
	'file_size',
	'recording_type',
	'recording_start',
	'recording_end',
	'status',
	'download_url',
];

/**
 * A recording with the states of its files and where to download them, without what only Zoom's own pages use. People
 * watch it at `share_url`.
 */
export function simplifyRecording(recording: IDataObject): IDataObject {
	const files = recording.recording_files;
	return {
		...pick(recording, KEPT),
		...(Array.isArray(files)
			? { recording_files: files.filter(isRecord).map((file) => pick(file, KEPT_OF_FILE)) }
			: {}),
	};
}
