import { byId, type EventEntry } from '../entry';

const entry: EventEntry = {
	requests: [
		{
			ids: ['ZOOM_GET_A_MEETING'],
			parameters: ({ control }) => ({ meetingId: byId(control.addMeeting().id) }),
		},
	],

	occasion: ({ control }) => {
		const { id } = control.addMeeting({ type: 8, recurrence: { type: 1, end_times: 3 } });
		return {
			parameters: { meetingId: byId(id) },
			happen: () =>
				control.updateMeeting({ id, topic: 'Another', settings: { mute_upon_entry: true } }),
		};
	},
};

export default entry;
