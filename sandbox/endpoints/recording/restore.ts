import { restore, trashedRecordingOf } from '../../behaviour/recordings';
import { endpoint } from '../endpoint';
import { enumOf, object, string } from '../shapes/schema';

export const restoreRecordings = endpoint('PUT /meetings/{meetingUUID}/recordings/status', {
	id: 'recordingStatusUpdate',
	rate: 'Light',
	scopes: {
		classic: ['recording:write'],
		granular: ['cloud_recording:update:recover_meeting_recordings'],
		levels: ['user', 'admin', 'master'],
	},
	status: 204,
	path: { meetingUUID: string },
	body: object({ action: enumOf(string, ['recover']) }),
	handle(call, context) {
		restore(trashedRecordingOf(call.path.meetingUUID, call, context), context);
	},
});
