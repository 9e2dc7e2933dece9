import type { IDataObject } from 'n8n-workflow';
import type { Sandbox } from '../../../../sandbox';
import { clock } from './clock';
import {
	byId,
	HOUR,
	logins,
	MINUTE,
	pollOnce,
	published,
	sandboxForEvents,
	watchOf,
} from './trigger';

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await sandboxForEvents();
});
afterAll(async () => await sandbox.close());
beforeEach(() => {
	clock.reset();
	sandbox.control.reset();
});

type Person = IDataObject & { name?: string };
const names = (items: IDataObject[]) => items.map(({ name }) => name);

/** A session that is over, as meeting or as webinar, and how people get into its list. */
const sessions = {
	newMeetingParticipant: {
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
		held() {
			const { id } = sandbox.control.addMeeting();
			const { uuid } = sandbox.control.endMeeting({ id, participants: [{}, {}] });
			return { id, uuid };
		},
		join: (session: number | string, person: Person) =>
			sandbox.control.joinParticipant({ meeting: session, ...person }),
	},
	newWebinarParticipant: {
		picker: 'webinarId',
		members: [
			'attentiveness_score',
			'bo_mtg_id',
			'duration',
			'id',
			'join_time',
			'leave_time',
			'name',
			'registrant_id',
			'user_email',
			'user_id',
		],
		absent: {
			past: ['attentiveness_score', 'bo_mtg_id'],
			report: ['attentiveness_score', 'bo_mtg_id'],
		},
		held() {
			const [instance] = sandbox.data.webinarInstances.slice(1);
			return { id: instance.session_id, uuid: instance.uuid };
		},
		join: (session: number | string, person: Person) =>
			sandbox.control.joinWebinarParticipant({ webinar: session, ...person }),
	},
};

describe.each(['newMeetingParticipant', 'newWebinarParticipant'] as const)('%s', (event) => {
	const { picker, members, absent, held, join } = sessions[event];
	const of = (session: number | string, more = {}) => ({ event, [picker]: byId(session), ...more });

	describe.each(['past', 'report'] as const)('from %s', (source) => {
		const options = { admin: source === 'report' };

		it.each(logins)(
			'fires once for a person, with every member of the payload (%s)',
			async (authentication) => {
				const { id } = held();
				const watch = await published(sandbox, of(id, { source, authentication }), options);
				const { join_time, leave_time, user_id } = join(id, {
					email: sandbox.data.users[3].email,
					registrant_id: 'R-1',
				});
				const [item, ...more] = await pollOnce(watch);
				expect(more).toEqual([]);
				expect(Object.keys(item).sort()).toEqual(members);
				expect(item).toMatchObject({
					id: sandbox.data.users[3].id,
					name: sandbox.data.users[3].display_name,
					user_email: sandbox.data.users[3].email,
					registrant_id: 'R-1',
					user_id,
					join_time,
					leave_time,
				});
				expect(members.filter((member) => item[member] === null)).toEqual(absent[source]);
			},
		);

		it('takes guests with blank ID and email for different people, also with blank names', async () => {
			const { id } = held();
			const watch = await published(sandbox, of(id, { source }), options);
			for (const name of ['Jo', 'Flo', '', '']) join(id, { name });
			const items = await pollOnce(watch);
			expect(names(items).sort()).toEqual(['', '', 'Flo', 'Jo']);
			expect(items[0]).toMatchObject({ id: '', user_email: '' });
		});

		it('fires once for a person who joins again, or once per join', async () => {
			const { id } = held();
			const perPerson = await published(sandbox, of(id, { source, once: 'person' }), options);
			const perJoin = await published(sandbox, of(id, { source, once: 'join' }), options);
			const [, known] = sandbox.data.users;
			const people: Person[] = [{ email: known.email }, { name: 'Guest' }];
			for (const person of people) join(id, person);
			expect(await pollOnce(perPerson)).toHaveLength(2);
			expect(await pollOnce(perJoin)).toHaveLength(2);
			for (const person of people) join(id, { ...person, user_id: `9${person.name?.length ?? 0}` });
			expect(await perPerson.poll()).toEqual([]);
			expect(await pollOnce(perJoin)).toHaveLength(2);
		});

		it('fires for each session of one number, and only for its people', async () => {
			if (event === 'newWebinarParticipant') return;
			const { id } = held();
			const watch = await published(sandbox, of(id, { source }), options);
			clock.pass(HOUR);
			sandbox.control.startMeeting({ id });
			join(id, { name: 'Early' });
			expect(await watch.poll()).toEqual([]);
			clock.pass(HOUR);
			const { participants } = sandbox.control.endMeeting({ id, participants: [{ name: 'Late' }] });
			const items = await pollOnce(watch);
			expect(names(items).sort()).toEqual(names(participants as never).sort());
			expect(names(items)).toEqual(expect.arrayContaining(['Early', 'Late']));
		});

		it('stays with one session when a UUID is watched', async () => {
			const { id, uuid } = held();
			const watch = await published(sandbox, of(uuid, { source }), options);
			if (event === 'newMeetingParticipant') {
				clock.pass(HOUR);
				sandbox.control.endMeeting({ id, participants: [{ name: 'Of the next' }, {}] });
			}
			expect(await watch.poll()).toEqual([]);
			join(uuid, { name: 'Straggler' });
			expect(names(await pollOnce(watch))).toEqual(['Straggler']);
		});

		it('does not fire for longer stays', async () => {
			const { id, uuid } = held();
			const watch = await published(sandbox, of(id, { source }), options);
			const list = [...sandbox.data.meetingInstances, ...sandbox.data.webinarInstances];
			for (const person of list.find((one) => one.uuid === uuid)!.participants) {
				Object.assign(person, {
					duration: person.duration + 60,
					leave_time: '2030-01-01T00:00:00Z',
				});
			}
			expect(await watch.poll()).toEqual([]);
		});
	});

	it.each([1, 2, 300])(
		'reads all pages with a page size of %d, in the order of joining',
		async (page_size) => {
			const { id } = held();
			const watch = await published(sandbox, of(id, { options: { page_size } }));
			for (const minutes of [3, 1, 2]) {
				const join_time = new Date(Date.now() - minutes * MINUTE).toISOString();
				join(id, { name: `${minutes} minutes ago`, join_time });
			}
			const asked = await watch.requestsOf(async () => {
				expect(names(await watch.poll())).toEqual([
					'3 minutes ago',
					'2 minutes ago',
					'1 minutes ago',
				]);
			});
			expect(asked[0].query.page_size).toBe(String(page_size));
		},
	);

	it('takes a session that is not over, or not there, for an empty list', async () => {
		const { id } =
			event === 'newMeetingParticipant'
				? sandbox.control.addMeeting()
				: sandbox.control.addWebinar();
		const watch = await published(sandbox, of(id));
		expect(await watch.poll()).toEqual([]);
	});

	it('encodes a UUID that begins with a slash twice', async () => {
		const list =
			event === 'newMeetingParticipant'
				? sandbox.data.meetingInstances
				: sandbox.data.webinarInstances;
		const special = list.find(
			({ uuid, participants }) => uuid.startsWith('/') && participants.length > 1,
		)!;
		const watch = await published(sandbox, of(special.uuid));
		join(special.uuid, { name: 'Guest' });
		expect(names(await pollOnce(watch))).toEqual(['Guest']);
	});

	it('asks the report for registrants, and only the report', async () => {
		const { id } = held();
		for (const source of ['past', 'report']) {
			const watch = await published(sandbox, of(id, { source }), { admin: true });
			const [{ query, path }] = await watch.requestsOf(watch.poll);
			expect(path).toMatch(source === 'past' ? /^\/past_/ : /^\/report\//);
			expect(query.include_fields).toBe(source === 'past' ? undefined : 'registrant_id');
		}
	});

	it('shows up to three participants as samples, and writes nothing', async () => {
		const { id } = held();
		for (const name of ['A', 'B', 'C']) {
			join(id, { name, join_time: new Date(Date.now() + 1000).toISOString() });
		}
		const watch = watchOf(sandbox, of(id));
		const samples = await watch.samples();
		expect(names(samples).sort()).toEqual(['A', 'B', 'C']);
		expect(Object.keys(samples[0]).sort()).toEqual(members);
		expect(watch.poller.saved()).toEqual({});
	});
});

it('New Meeting Participant: nobody but the host is nobody, as Zoom lists nobody then', async () => {
	const { id } = sandbox.control.addMeeting();
	sandbox.control.endMeeting({ id, participants: [{ name: 'Host' }] });
	const watch = await published(sandbox, { event: 'newMeetingParticipant', meetingId: byId(id) });
	expect(await watch.poll()).toEqual([]);
	sandbox.control.joinParticipant({ meeting: id, name: 'Guest' });
	expect(names(await pollOnce(watch)).sort()).toEqual(['Guest', 'Host']);
});
