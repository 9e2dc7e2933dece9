import { byId, type EventEntry } from '../entry';

const entry: EventEntry = {
	requests: [
		{
			ids: ['ZOOM_GET_MEETING_RECORDINGS'],
			parameters: ({ control }) => ({ meetingId: byId(control.addRecording({}).uuid) }),
		},
	],

	occasion: ({ control }) => {
		const { uuid } = control.addRecording({});
		return {
			parameters: { meetingId: byId(uuid) },
			happen: () => control.addRecordingFile({ uuid, recording_type: 'audio_transcript' }),
		};
	},
};

export default entry;
