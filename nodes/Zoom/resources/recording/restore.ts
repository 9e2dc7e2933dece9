import { options } from '../../form/lists';
import { trashedFile, trashedRecording } from '../../form/recordings';
import { encodeSegment } from '../../request/identifiers';
import { single } from '../../request/operation';
import type { Operation } from '../define';

export const restore: Operation = {
	name: 'Restore',
	value: 'restore',
	action: 'Restore a recording from the trash',
	description: 'Bring all files of a recording, or one of them, back from the trash',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/PUT/meetings/{meetingUUID}/recordings/status',
	request: {
		method: 'PUT',
		path: '/meetings/{meetingUUID}/recordings/status',
		rate: 'Light',
		body: { action: 'recover' },
	},
	path: { meetingUUID: trashedRecording, recordingId: trashedFile },
	emptyResponse: ({ identifiers }) => ({ success: true, meetingId: identifiers.meetingUUID }),
	requirements:
		'Needs a Pro plan or higher with cloud recording, and free cloud storage. Zoom keeps what is in the trash for 30 days.',
	fields: [options()],
	async run(_context, request, send) {
		const { meetingUUID, recordingId } = request.identifiers;
		if (!recordingId) return await send(request);
		const file = `/recordings/${encodeSegment(recordingId)}/status`;
		const path = `/meetings/${encodeSegment(meetingUUID)}${file}`;
		const { data } = await send({ ...request, path });
		return single({ ...data, recordingId });
	},
};
