import { answerOf, dictionary, object, text } from '../../scripts/docs/schemas/shape';
import { byId, type EventEntry } from '../entry';

const entry: EventEntry = {
	requests: [
		{
			ids: ['ZOOM_GET_A_WEBINAR'],
			parameters: ({ control }) => ({ webinarId: byId(control.addWebinar().id) }),
		},
	],

	item: () =>
		object({
			event_type: text,
			changes_detected: dictionary,
			webinar: answerOf('ZOOM_GET_A_WEBINAR'),
		}),

	occasion: ({ control }) => {
		const { id } = control.addWebinar();
		return {
			parameters: { webinarId: byId(id) },
			change: (time) => ['updateWebinar', { id, agenda: `Agenda ${time}` }],
			shows: () => ({
				event_type: 'webinar_updated',
				changes_detected: { agenda: { new: 'Agenda 1' } },
				webinar: { id },
			}),
		};
	},
};

export default entry;
