import { recordingOf } from '../../behaviour/access';
import { fileOf, needsDeletable } from '../../behaviour/recordings';
import { iso } from '../../data/maker';
import { endpoint } from '../endpoint';
import { enumOf, string } from '../shapes/schema';

export const deleteRecordedFile = endpoint(
	'DELETE /meetings/{meetingId}/recordings/{recordingId}',
	{
		id: 'recordingDeleteOne',
		rate: 'Light',
		scopes: {
			classic: ['recording:write'],
			granular: ['cloud_recording:delete:recording_file'],
			levels: ['user', 'admin', 'master'],
		},
		status: 204,
		path: { meetingId: string, recordingId: string },
		query: { action: { ...enumOf(string, ['trash', 'delete']), default: 'trash' } },
		handle(call, context) {
			const recording = recordingOf(call, context);
			const file = fileOf(recording, call);
			needsDeletable(recording, 3310);
			if (call.query.action !== 'delete') {
				file.deleted_time = iso(context.options.now().getTime());
				return;
			}
			const files = recording.recording_files;
			files.splice(files.indexOf(file), 1);
		},
	},
);
