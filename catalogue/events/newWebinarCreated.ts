import { type EventEntry } from '../entry';

const entry: EventEntry = {
	requests: [{ ids: ['ZOOM_LIST_WEBINARS'], forNew: ['ZOOM_GET_A_WEBINAR'] }],

	occasion: ({ control }) => ({
		parameters: {},
		happen: () => control.addWebinar({ topic: 'Just announced' }),
	}),
};

export default entry;
