import { byId, type EventEntry } from '../entry';

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
	occasion: ({ control, data }) => {
		const id = data.webinarInstances[0].session_id;
		return {
			parameters: { webinarId: byId(id) },
			happen: () => control.joinWebinarParticipant({ webinar: id, name: 'Kim' }),
		};
	},
};

export default entry;
