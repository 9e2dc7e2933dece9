import { recordingOf } from '../../behaviour/access';
import { invalidField } from '../../errors';
import { recordingDetail } from '../../views/recordings';
import { fresh } from '../../views/urls';
import { endpoint } from '../endpoint';
import { recordedFile, recording } from '../shapes/recording';
import { integer, list, object, string } from '../shapes/schema';

export const getRecordings = endpoint('GET /meetings/{meetingId}/recordings', {
	id: 'ZOOM_GET_MEETING_RECORDINGS',
	rate: 'Light',
	scopes: {
		classic: ['recording:read'],
		granular: ['cloud_recording:read:list_recording_files'],
		levels: ['user', 'admin', 'master'],
	},
	path: { meetingId: string },
	query: { include_fields: string, ttl: { ...integer, minimum: 0, maximum: 604800 } },
	listKey: 'recording_files',
	answer: object({
		...recording,
		download_access_token: string,
		password: string,
		participant_audio_files: list(
			object({ ...recordedFile, file_name: string, file_type: string }),
		),
	}),
	handle(call, context) {
		const { include_fields, ttl } = call.query;
		const wantsToken = String(include_fields ?? '')
			.split(',')
			.includes('download_access_token');
		if (context.options.strict) {
			if (include_fields !== undefined && include_fields !== 'download_access_token') {
				throw invalidField('include_fields');
			}
			if (ttl !== undefined && !wantsToken) throw invalidField('ttl');
		}
		const recording = recordingOf(call, context);
		return {
			...recordingDetail(recording, context),
			...(wantsToken ? { download_access_token: `${fresh(20)}.${fresh(90)}.${fresh(32)}` } : {}),
		};
	},
});
