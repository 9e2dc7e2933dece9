import { byId, type Account, type OperationEntry } from '../../entry';

/** A file that can still be deleted: the same one until it is. */
function anyFile({ data }: Account) {
	const [{ recording, file }] = data.recordings
		.filter(({ trashed, simulive }) => !trashed && !simulive)
		.flatMap((recording) =>
			recording.recording_files
				.filter(({ deleted_time }) => deleted_time === undefined)
				.map((file) => ({ recording, file })),
		);
	return { recordedId: byId(recording.uuid), recordingId: byId(file.id) };
}

const entry: OperationEntry = {
	wants: 'Pro or higher, with cloud recording, and the setting that hosts may delete recordings',
	goodToKnow: [
		'Only the chosen file is deleted. An empty **File** is refused: it never deletes the whole recording.',
		'**Move to Trash** can be undone for 30 days with [Restore](#restore). **Delete Permanently** cannot be undone.',
		'The request is not repeated when the connection breaks. A file that is gone already is told as such; **Options > Succeed if Already Gone** counts it as done.',
	],
	call({ control }) {
		const { uuid, recording_files } = control.addRecording({});
		return { recordedId: byId(uuid), recordingId: byId(recording_files[0].id) };
	},
	target(account) {
		const required = anyFile(account);
		return { required, values: { recordingId: required.recordingId.value } };
	},
	inWorkflow: {
		recordedId: byId("={{ $('Recording: Get Many').all()[1].json.uuid }}"),
		recordingId: byId("={{ $('Recording: Get Many').all()[1].json.recording_files[0].id }}"),
	},
};

export default entry;
