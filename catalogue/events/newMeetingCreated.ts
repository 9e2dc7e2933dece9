import { entryOf, object, text } from '../../scripts/docs/schemas/shape';
import { ofUser, type EventEntry } from '../entry';

const entry: EventEntry = {
	requests: [{ ids: ['ZOOM_LIST_MEETINGS'], parameters: () => ({ meeting_type: 'upcoming' }) }],

	item: () => object({ event_type: text, meeting: entryOf('ZOOM_LIST_MEETINGS', 'meetings') }),

	occasion: () => ({
		parameters: {},
		change: () => ['addMeeting', { topic: 'Just scheduled' }],
		shows: ({ id }) => ({ event_type: 'meeting_created', meeting: { id } }),
	}),

	list: ({ control, data }, userId) => ({
		parameters: ofUser(userId),
		entries: data.meetings,
		add(count) {
			for (let index = 0; index < count; index++) control.addMeeting({ userId });
		},
	}),
};

export default entry;
