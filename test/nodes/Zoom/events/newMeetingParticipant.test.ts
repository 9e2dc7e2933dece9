import { clock } from './clock';
import { describeParticipants, names } from './participants';
import { byId, HOUR, pollOnce, published, sandboxForEvents } from './trigger';

describeParticipants({
	event: 'newMeetingParticipant',
	picker: 'meetingId',
	members: [
		'customer_key',
		'duration',
		'failover',
		'id',
		'join_time',
		'leave_time',
		'name',
		'registrant_id',
		'status',
		'user_email',
		'user_id',
	],
	absent: { past: ['customer_key'], report: [] },
	sessions: ({ data }) => data.meetingInstances,
	planned: ({ control }) => control.addMeeting(),
	held({ control }) {
		const { id } = control.addMeeting();
		const { uuid } = control.endMeeting({ id, participants: [{}, {}] });
		return { id, uuid };
	},
	holdAgain: ({ control }, id, guests) =>
		control.endMeeting({ id, participants: [...guests.map((name) => ({ name })), {}] }),
	join: ({ control }, meeting, person) => control.joinParticipant({ meeting, ...person }),
});

describe('New Meeting Participant', () => {
	it('fires for nobody while the next session runs, and for all of its people once it is over', async () => {
		const sandbox = await sandboxForEvents();
		const { id } = sandbox.control.addMeeting();
		sandbox.control.endMeeting({ id, participants: [{}, {}] });
		const watch = await published(sandbox, { event: 'newMeetingParticipant', meetingId: byId(id) });
		clock.pass(HOUR);
		sandbox.control.startMeeting({ id });
		sandbox.control.joinParticipant({ meeting: id, name: 'Early' });
		expect(await watch.poll()).toEqual([]);
		clock.pass(HOUR);
		sandbox.control.endMeeting({ id, participants: [{ name: 'Late' }] });
		expect(names(await pollOnce(watch)).sort()).toEqual(['Early', 'Late']);
		await sandbox.close();
	});

	it('takes a session of one person for an empty one, as Zoom lists nobody then', async () => {
		const sandbox = await sandboxForEvents();
		const { id } = sandbox.control.addMeeting();
		sandbox.control.endMeeting({ id, participants: [{ name: 'Host' }] });
		const watch = await published(sandbox, { event: 'newMeetingParticipant', meetingId: byId(id) });
		expect(await watch.poll()).toEqual([]);
		sandbox.control.joinParticipant({ meeting: id, name: 'Guest' });
		expect(names(await pollOnce(watch)).sort()).toEqual(['Guest', 'Host']);
		await sandbox.close();
	});
});
