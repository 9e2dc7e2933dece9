import { byId, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher, with cloud recording',
	goodToKnow: [
		'A number means the latest session, a UUID one certain session.',
		'`share_recording` is `publicly`, `internally` (people of the account) or `none`.',
		'`password` is the passcode with which people watch the recording. It is kept from the model of an AI Agent.',
	],
	call: ({ control }) => ({
		recordedId: byId(control.addRecording({ topic: 'Weekly planning' }).uuid),
	}),
};

export default entry;
