import { answerOf, dictionary, object, text } from '../../scripts/docs/schemas/shape';
import { type EventEntry } from '../entry';

const entry: EventEntry = {
	requests: [{ ids: ['GET_USER'] }],

	item: () =>
		object({ event_type: text, changes_detected: dictionary, user: answerOf('GET_USER') }),

	occasion: ({ control }) => ({
		parameters: {},
		change: (time) => ['updateUser', { id: 'me', dept: `Expedition ${time}` }],
		shows: () => ({
			event_type: 'user_updated',
			changes_detected: { dept: { new: 'Expedition 1' } },
		}),
		noise: [['updateUser', { id: 'me', last_login_time: control.serverTime().now }]],
	}),
};

export default entry;
