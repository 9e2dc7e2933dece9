import { newWebinarCreated } from '../../nodes/Zoom/events/newWebinarCreated';
import { answerOf, entryOf } from '../../scripts/docs/schemas/shape';
import { ofUser, type EventEntry } from '../entry';
import { promised } from '../items';

const entry: EventEntry = {
	requests: [{ ids: ['ZOOM_LIST_WEBINARS'], forNew: ['ZOOM_GET_A_WEBINAR'] }],

	item: async () =>
		await promised(
			newWebinarCreated,
			entryOf('ZOOM_LIST_WEBINARS', 'webinars'),
			answerOf('ZOOM_GET_A_WEBINAR'),
		),

	occasion: () => ({
		parameters: {},
		change: () => ['addWebinar', { topic: 'Just announced' }],
		shows: ({ id }) => ({ id, topic: 'Just announced' }),
	}),

	list: ({ control, data }, userId) => ({
		parameters: ofUser(userId),
		entries: data.webinars,
		add: (count) => control.seedMany({ kind: 'webinars', count, userId }),
	}),
};

export default entry;
