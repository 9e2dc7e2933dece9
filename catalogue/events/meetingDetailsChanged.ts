import { answerOf, object, text, texts } from '../../scripts/docs/schemas/shape';
import { byId, type EventEntry } from '../entry';

const entry: EventEntry = {
	requests: [
		{
			ids: ['ZOOM_GET_A_MEETING'],
			parameters: ({ control }) => ({ meetingId: byId(control.addMeeting().id) }),
		},
	],

	item: () =>
		object({
			event_type: text,
			changed_fields: texts,
			meeting_details: answerOf('ZOOM_GET_A_MEETING'),
		}),

	occasion: ({ control }) => {
		const { id } = control.addMeeting({ type: 8, recurrence: { type: 1, end_times: 3 } });
		return {
			parameters: { meetingId: byId(id) },
			change: (time) => [
				'updateMeeting',
				{ id, topic: `Topic ${time}`, settings: { mute_upon_entry: true } },
			],
			shows: () => ({
				event_type: 'meeting_updated',
				changed_fields: ['settings.mute_upon_entry', 'topic'],
				meeting_details: { id, topic: 'Topic 1' },
			}),
			noise: [['startMeeting', { id }]],
		};
	},
};

export default entry;
