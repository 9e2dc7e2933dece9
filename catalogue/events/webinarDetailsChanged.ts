import { byId, type EventEntry } from '../entry';

const entry: EventEntry = {
	requests: [
		{
			ids: ['ZOOM_GET_A_WEBINAR'],
			parameters: ({ control }) => ({ webinarId: byId(control.addWebinar().id) }),
		},
	],

	occasion: ({ control }) => {
		const { id } = control.addWebinar();
		return {
			parameters: { webinarId: byId(id) },
			happen: () => control.updateWebinar({ id, agenda: 'What is next' }),
		};
	},
};

export default entry;
