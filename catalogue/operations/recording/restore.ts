import { byId, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher, with cloud recording',
	goodToKnow: [
		'**Recording** takes the UUID of one session, not a meeting number: all sessions of a meeting share that. The list shows what is in the trash.',
		'**One File** brings back a single file. Its list shows the files of the recording that are in the trash.',
		'Zoom keeps the trash for 30 days. Nothing comes back while the cloud storage is full.',
	],
	call({ control }) {
		const { uuid } = control.addRecording({});
		control.trashRecording({ uuid });
		return { trashedId: byId(uuid) };
	},
	inWorkflow: { trashedId: byId("={{ $('Recording: Delete File').first().json.meetingId }}") },
};

export default entry;
