import type { Kept } from '../../request/simplify';

/**
 * A recording with the states of its files and where to download them, without what only Zoom's own pages use. People
 * watch it at `share_url`.
 */
export const KEPT_OF_RECORDING: Kept = [
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
	{
		recording_files: [
			'id',
			'file_type',
			'file_extension',
			'file_size',
			'recording_type',
			'recording_start',
			'recording_end',
			'status',
			'download_url',
		],
	},
];
