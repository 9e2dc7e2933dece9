import { newWebinarParticipant } from '../../nodes/Zoom/events/newWebinarParticipant';
import { byId, type EventEntry } from '../entry';
import { participant, promised } from '../items';

const entry: EventEntry = {
	requests: [
		{
			ids: ['ZOOM_LIST_WEBINAR_PARTICIPANTS'],
			parameters: ({ data }) => ({ webinarId: byId(data.webinarInstances[0].session_id) }),
		},
		{
			when: 'report',
			ids: ['REPORT_WEBINAR_PARTICIPANTS'],
			parameters: ({ data }) => ({
				webinarId: byId(data.webinarInstances[0].session_id),
				source: 'report',
			}),
		},
	],
	sometimesAsks: ['LIST_PAST_WEBINAR_INSTANCES'],

	item: async () =>
		await promised(
			newWebinarParticipant,
			participant('ZOOM_LIST_WEBINAR_PARTICIPANTS', 'REPORT_WEBINAR_PARTICIPANTS'),
		),

	occasion: ({ data }) => {
		const id = data.webinarInstances[0].session_id;
		return {
			parameters: { webinarId: byId(id) },
			change: (time) => ['joinWebinarParticipant', { webinar: id, name: `Kim ${time}` }],
			shows: ({ name, user_id }) => ({ name, user_id }),
		};
	},

	list: ({ control, data }) => {
		const [{ session_id, uuid, participants }] = data.webinarInstances;
		return {
			parameters: { webinarId: byId(uuid) },
			entries: participants,
			add: (count) => control.seedMany({ kind: 'participants', count, meetingId: session_id }),
		};
	},
};

export default entry;
