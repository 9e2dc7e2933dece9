import { byId, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher, with cloud recording',
	goodToKnow: [
		'All files of the recording are deleted, not single ones.',
		'**Move to Trash** can be undone in Zoom for 30 days. **Delete Permanently** cannot be undone.',
		'A number means the latest session, a UUID one certain session. Use the UUID from [Get Many](#get-many) when you clean up: all sessions of a recurring meeting share one number.',
		'The request is not repeated when the connection breaks. A recording that is gone already is told as such.',
	],
	call: ({ control }) => ({ recordedId: byId(control.addRecording({}).uuid) }),
	inWorkflow: { recordedId: byId("={{ $('Recording: Get Many').last().json.uuid }}") },
};

export default entry;
