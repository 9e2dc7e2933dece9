import { restore, trashedRecordingOf } from '../../behaviour/recordings';
import { recordingNotFound } from '../../errors';
import { endpoint } from '../endpoint';
import { enumOf, object, string } from '../shapes/schema';

export const restoreRecordedFile = endpoint(
	'PUT /meetings/{meetingId}/recordings/{recordingId}/status',
	{
		id: 'recordingStatusUpdateOne',
		rate: 'Light',
		scopes: {
			classic: ['recording:write'],
			granular: ['cloud_recording:update:recover_single_recording'],
			levels: ['user', 'admin', 'master'],
		},
		status: 204,
		path: { meetingId: string, recordingId: string },
		body: object({ action: enumOf(string, ['recover']) }),
		handle(call, context) {
			const { meetingId, recordingId } = call.path;
			const recording = trashedRecordingOf(meetingId, call, context);
			const file = recording.recording_files.find(({ id }) => id === recordingId);
			if (!file || !(recording.trashed || file.deleted_time)) throw recordingNotFound();
			restore(recording, context, file);
		},
	},
);
