import { recordingOf } from '../../behaviour/access';
import { needsDeletable } from '../../behaviour/recordings';
import { endpoint } from '../endpoint';
import { enumOf, string } from '../shapes/schema';

export const deleteRecordings = endpoint('DELETE /meetings/{meetingId}/recordings', {
	id: 'ZOOM_DELETE_MEETING_RECORDINGS',
	rate: 'Light',
	scopes: {
		classic: ['recording:write'],
		granular: ['cloud_recording:delete:meeting_recording'],
		levels: ['user', 'admin', 'master'],
	},
	status: 204,
	path: { meetingId: string },
	query: { action: { ...enumOf(string, ['trash', 'delete']), default: 'trash' } },
	handle(call, context) {
		const recording = recordingOf(call, context);
		needsDeletable(recording, 3332);
		const { recordings } = context.data;
		if (call.query.action === 'delete') recordings.splice(recordings.indexOf(recording), 1);
		else recording.trashed = true;
	},
});
