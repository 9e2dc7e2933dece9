import { byId, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher, with cloud recording',
	goodToKnow: [
		'A number means the latest session, a UUID one certain session.',
		"To download a file with n8n's HTTP Request node, add **Include** under Options. The item then holds `download_access_token`; send it as a Bearer token to the `download_url`. **Token Time to Live** says for how many seconds it is valid.",
		'A file whose `status` is `processing` is not ready yet. The event [New Cloud Recording](../events/newCloudRecording.md) can wait until all are.',
	],
	call: ({ control }) => ({
		recordedId: byId(control.addRecording({ topic: 'Weekly planning' }).uuid),
	}),
};

export default entry;
