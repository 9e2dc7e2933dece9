import { answerOf, object, text, texts } from '../../scripts/docs/schemas/shape';
import { byId, held, type Account, type EventEntry } from '../entry';

const entry: EventEntry = {
	requests: [
		{
			when: 'by UUID',
			ids: ['ZOOM_GET_A_MEETING_SUMMARY'],
			parameters: (account) => ({ meetingId: byId(summarized(account).uuid) }),
		},
		{
			when: 'by ID',
			ids: ['GET_PAST_MEETING', 'ZOOM_GET_A_MEETING_SUMMARY'],
			parameters: (account) => ({ meetingId: byId(summarized(account).id) }),
		},
	],

	item: () =>
		object({
			event_type: text,
			changed_fields: texts,
			summary: answerOf('ZOOM_GET_A_MEETING_SUMMARY'),
		}),

	occasion: (account) => {
		const { id, uuid } = held(account);
		return {
			parameters: { meetingId: byId(id) },
			change: (time) => ['setSummary', { uuid, summary_overview: `Overview ${time}` }],
			shows: () => ({ event_type: 'created', summary: { meeting_uuid: uuid } }),
		};
	},
};

export default entry;

/** A meeting that was held, and its summary written. */
function summarized(account: Account) {
	const session = held(account);
	account.control.setSummary({ uuid: session.uuid });
	return session;
}
