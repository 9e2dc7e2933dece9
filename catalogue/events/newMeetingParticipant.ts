import { byId, held, type EventEntry } from '../entry';

const entry: EventEntry = {
	requests: [
		{
			ids: ['ZOOM_GET_PAST_MEETING_PARTICIPANTS'],
			parameters: (account) => ({ meetingId: byId(held(account).id) }),
		},
		{
			when: 'report',
			ids: ['REPORT_MEETING_PARTICIPANTS'],
			parameters: (account) => ({ meetingId: byId(held(account).id), source: 'report' }),
		},
	],
	sometimesAsks: ['LIST_PAST_MEETING_INSTANCES'],
	occasion: (account) => {
		const { id } = held(account);
		return {
			parameters: { meetingId: byId(id) },
			happen: () => account.control.joinParticipant({ meeting: id, name: 'Kim' }),
		};
	},
};

export default entry;
