import { entryOf, object, text } from '../../scripts/docs/schemas/shape';
import { ofUser, type EventEntry } from '../entry';

const entry: EventEntry = {
	requests: [{ ids: ['ZOOM_LIST_ALL_RECORDINGS'] }],

	item: () =>
		object({ event_type: text, meeting: entryOf('ZOOM_LIST_ALL_RECORDINGS', 'meetings') }),

	occasion: () => ({
		parameters: {},
		change: () => ['addRecording', { topic: 'Just recorded' }],
		shows: ({ uuid }) => ({ event_type: 'recording_created', meeting: { uuid } }),
	}),

	list: ({ control, data }, userId) => ({
		parameters: ofUser(userId),
		entries: data.recordings,
		add: (count) => control.seedMany({ kind: 'recordings', count, userId }),
	}),
};

export default entry;
