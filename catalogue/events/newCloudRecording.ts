import { type EventEntry } from '../entry';

const entry: EventEntry = {
	requests: [{ ids: ['ZOOM_LIST_ALL_RECORDINGS'] }],

	occasion: ({ control }) => ({
		parameters: {},
		happen: () => control.addRecording({ topic: 'Just recorded' }),
	}),
};

export default entry;
