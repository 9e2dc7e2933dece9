import { type EventEntry } from '../entry';

const entry: EventEntry = {
	requests: [{ ids: ['ZOOM_LIST_MEETINGS'], parameters: () => ({ meeting_type: 'upcoming' }) }],

	occasion: ({ control }) => ({
		parameters: {},
		happen: () => control.addMeeting({ topic: 'Just scheduled' }),
	}),
};

export default entry;
