import { clock } from './clock';
import { describeParticipants, names } from './participants';
import { HOUR } from '../../../../nodes/Zoom/http/time';
import { byId, pollOnce, published, sandboxForEvents } from './trigger';

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
	it.each(['past', 'report'])(
		'takes a guest who goes to a breakout room and comes back for one person, from %s',
		async (source) => {
			const sandbox = await sandboxForEvents();
			const { control } = sandbox;
			const { id } = control.addMeeting();
			control.endMeeting({ id, participants: [{}, {}] });
			const watch = async (once: string) =>
				await published(
					sandbox,
					{ event: 'newMeetingParticipant', meetingId: byId(id), source, once },
					{ admin: true },
				);
			const [perPerson, perJoin] = [await watch('person'), await watch('join')];

			const { user_id } = control.joinParticipant({ meeting: id, name: 'Guest', id: 'AJ9P' });
			const [room, back] = control.visitBreakoutRoom({ meeting: id, user_id });
			expect([room.id, back.id]).toEqual(['', 'AJ9P']);
			expect(await pollOnce(perPerson)).toMatchObject([{ id: 'AJ9P', name: 'Guest' }]);
			expect(await pollOnce(perJoin)).toMatchObject([{ id: 'AJ9P' }, { id: '' }, { id: 'AJ9P' }]);

			control.visitBreakoutRoom({ meeting: id, user_id });
			expect(await perPerson.poll()).toEqual([]);
			expect(await pollOnce(perJoin)).toHaveLength(2);
			control.joinParticipant({ meeting: id, name: 'Guest', id: 'BK0Q' });
			expect(await pollOnce(perPerson)).toMatchObject([{ id: 'BK0Q' }]);
			await sandbox.close();
		},
	);

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
