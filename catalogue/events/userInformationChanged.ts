import { type EventEntry } from '../entry';

const entry: EventEntry = {
	requests: [{ ids: ['GET_USER'] }],

	occasion: ({ control }) => ({
		parameters: {},
		happen: () => control.updateUser({ id: 'me', dept: 'Expeditions' }),
	}),
};

export default entry;
