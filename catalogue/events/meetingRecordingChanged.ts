import { answerOf, dictionary, object, text, texts } from '../../scripts/docs/schemas/shape';
import { byId, type EventEntry } from '../entry';

const entry: EventEntry = {
	requests: [
		{
			ids: ['ZOOM_GET_MEETING_RECORDINGS'],
			parameters: ({ control }) => ({ meetingId: byId(control.addRecording({}).uuid) }),
		},
	],

	item: () =>
		object({
			event_type: text,
			changes_detected: object({
				added: texts,
				completed: texts,
				removed: texts,
				updated: dictionary,
			}),
			meeting_recording: answerOf('ZOOM_GET_MEETING_RECORDINGS'),
		}),

	occasion: ({ control }) => {
		const { uuid } = control.addRecording({});
		return {
			parameters: { meetingId: byId(uuid) },
			change: () => ['addRecordingFile', { uuid, recording_type: 'audio_transcript' }],
			shows: ({ id }) => ({
				event_type: 'recording_added',
				changes_detected: { added: [id] },
				meeting_recording: { uuid },
			}),
		};
	},
};

export default entry;
