import { newMeetingParticipant } from '../../nodes/Zoom/events/newMeetingParticipant';
import { byId, held, type EventEntry } from '../entry';
import { participant, promised } from '../items';

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

	item: async () =>
		await promised(
			newMeetingParticipant,
			participant('ZOOM_GET_PAST_MEETING_PARTICIPANTS', 'REPORT_MEETING_PARTICIPANTS'),
		),

	occasion: (account) => {
		const { id } = held(account);
		return {
			parameters: { meetingId: byId(id) },
			change: (time) => ['joinParticipant', { meeting: id, name: `Kim ${time}` }],
			shows: ({ name, user_id }) => ({ name, user_id }),
		};
	},

	list: (account) => {
		const { id, uuid } = held(account);
		const { participants } = account.data.meetingInstances.find((one) => one.uuid === uuid)!;
		return {
			parameters: { meetingId: byId(uuid) },
			entries: participants,
			add: (count) => account.control.seedMany({ kind: 'participants', count, meetingId: id }),
		};
	},
};

export default entry;
