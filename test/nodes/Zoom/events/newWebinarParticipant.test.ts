import { describeParticipants } from './participants';

/** What Zoom does not say of the people in these tests; the event has it all the same. */
const GONE = ['attentiveness_score', 'bo_mtg_id'];

describeParticipants({
	event: 'newWebinarParticipant',
	picker: 'webinarId',
	members: [
		...GONE,
		'duration',
		'id',
		'join_time',
		'leave_time',
		'name',
		'registrant_id',
		'user_email',
		'user_id',
	],
	absent: { past: GONE, report: GONE },
	sessions: ({ data }) => data.webinarInstances,
	planned: ({ control }) => control.addWebinar(),
	held({ data }) {
		const { session_id: id, uuid } = data.webinarInstances[1];
		return { id, uuid };
	},
	holdAgain({ data, control }, id, guests) {
		const before = data.webinarInstances.find(({ session_id }) => session_id === id)!;
		const start_time = new Date().toISOString();
		const again = { ...before, uuid: 'BBBBBBBBBBBBBBBBBBBBBB==', start_time, participants: [] };
		data.webinarInstances.push(again);
		for (const name of [...guests, 'One more']) {
			control.joinWebinarParticipant({ webinar: again.uuid, name });
		}
		return again;
	},
	join: ({ control }, webinar, person) => control.joinWebinarParticipant({ webinar, ...person }),
});
