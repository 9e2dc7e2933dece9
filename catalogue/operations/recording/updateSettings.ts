import { byId, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher, with cloud recording, and the right to edit recordings',
	goodToKnow: [
		'Only the fields that you add are changed. An update with nothing in it is refused.',
		'A **Passcode** has 8 to 10 characters, and keeps to the rules of the account.',
		'**Notify Host** and **Social Share Buttons** count with **Require Registration**.',
	],
	call: ({ control }) => ({
		recordedId: byId(control.addRecording({ topic: 'Weekly planning' }).uuid),
		recordingSettings: { share_recording: 'internally', viewer_download: false },
	}),
	target: ({ control }) => ({
		required: {
			recordedId: byId(control.addRecording({}).uuid),
			recordingSettings: { viewer_download: true },
		},
		values: { password: 'Ab1@-_*9' },
	}),
};

export default entry;
