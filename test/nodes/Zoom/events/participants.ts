import type { IDataObject } from 'n8n-workflow';
import type { Instance, Participant, Sandbox } from '../../../../sandbox';
import { clock } from './clock';
import { eventSuite } from './suite';
import { HOUR, MINUTE } from '../../../../nodes/Zoom/http/time';
import { byId, logins, pollOnce } from './trigger';

/** What differs between meetings and webinars. Each function works on this sandbox. */
export interface SessionKind {
	event: 'newMeetingParticipant' | 'newWebinarParticipant';
	picker: 'meetingId' | 'webinarId';
	/** Members of the payload, sorted, and those of them that a source does not know. */
	members: string[];
	absent: Record<'past' | 'report', string[]>;
	/** All sessions that were held. */
	sessions: (sandbox: Sandbox) => Instance[];
	/** A meeting or webinar that was not held yet. */
	planned: (sandbox: Sandbox) => { id: number };
	/** One that was held, with two people at least. */
	held: (sandbox: Sandbox) => { id: number; uuid: string };
	/** Holds it once more, now, with these guests and others. */
	holdAgain: (sandbox: Sandbox, id: number, guests: string[]) => Instance;
	join: (sandbox: Sandbox, session: number | string, person: Person) => Participant;
}

type Person = IDataObject & { name?: string };

export const names = (items: unknown[]) => items.map((item) => (item as Person).name);

/** The tests that both events have to pass. */
export function describeParticipants(kind: SessionKind): void {
	const { event, picker, members, absent } = kind;
	const suite = eventSuite();

	const of = (session: number | string, more = {}) => ({ event, [picker]: byId(session), ...more });
	const held = () => kind.held(suite.sandbox);
	const join = (session: number | string, person: Person) =>
		kind.join(suite.sandbox, session, person);

	describe.each(['past', 'report'] as const)('from %s', (source) => {
		const options = { admin: source === 'report' };

		it.each(logins)(
			'fires once for a person, with every member of the payload (%s)',
			async (authentication) => {
				const { id } = held();
				const watch = await suite.published(of(id, { source, authentication }), options);
				const { join_time, leave_time, user_id } = join(id, {
					email: suite.sandbox.data.users[3].email,
					registrant_id: 'R-1',
				});
				const [item, ...more] = await pollOnce(watch);
				expect(more).toEqual([]);
				expect(Object.keys(item).sort()).toEqual(members);
				expect(item).toMatchObject({
					id: suite.sandbox.data.users[3].id,
					name: suite.sandbox.data.users[3].display_name,
					user_email: suite.sandbox.data.users[3].email,
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
			const watch = await suite.published(of(id, { source }), options);
			for (const name of ['Jo', 'Flo', '', '']) join(id, { name });
			const items = await pollOnce(watch);
			expect(names(items).sort()).toEqual(['', '', 'Flo', 'Jo']);
			expect(items[0]).toMatchObject({ id: '', user_email: '' });
		});

		it('fires once for a person who joins again, or once per join', async () => {
			const { id } = held();
			const perPerson = await suite.published(of(id, { source, once: 'person' }), options);
			const perJoin = await suite.published(of(id, { source, once: 'join' }), options);
			const [, known] = suite.sandbox.data.users;
			const people: Person[] = [{ email: known.email }, { name: 'Guest' }];
			for (const person of people) join(id, person);
			expect(await pollOnce(perPerson)).toHaveLength(2);
			expect(await pollOnce(perJoin)).toHaveLength(2);
			for (const person of people) join(id, { ...person, user_id: `9${person.name?.length ?? 0}` });
			expect(await perPerson.poll()).toEqual([]);
			expect(await pollOnce(perJoin)).toHaveLength(2);
		});

		it('fires for each session of one number, and only for its people', async () => {
			const { id } = held();
			const watch = await suite.published(of(id, { source }), options);
			clock.pass(HOUR);
			const { participants } = kind.holdAgain(suite.sandbox, id, ['Late']);
			const items = await pollOnce(watch);
			expect(names(items).sort()).toEqual(names(participants).sort());
			expect(names(items)).toContain('Late');
		});

		it('fires for sessions that came and went while nobody looked, each in turn', async () => {
			const { id } = held();
			const watch = await suite.published(of(id, { source }), options);
			clock.pass(HOUR);
			const first = kind.holdAgain(suite.sandbox, id, ['Regular', 'Only first']);
			clock.pass(24 * HOUR);
			const second = kind.holdAgain(suite.sandbox, id, ['Regular', 'Only second']);
			const fired = names(await pollOnce(watch));
			expect(fired.filter((name) => name === 'Regular')).toHaveLength(2);
			expect(fired.sort()).toEqual(
				[...names(first.participants), ...names(second.participants)].sort(),
			);
		});

		it('stays with one session when a UUID is watched', async () => {
			const { id, uuid } = held();
			const watch = await suite.published(of(uuid, { source }), options);
			clock.pass(HOUR);
			kind.holdAgain(suite.sandbox, id, ['Of the next']);
			expect(await watch.poll()).toEqual([]);
			join(uuid, { name: 'Straggler' });
			expect(names(await pollOnce(watch))).toEqual(['Straggler']);
		});

		it('does not fire for longer stays', async () => {
			const { id, uuid } = held();
			const watch = await suite.published(of(id, { source }), options);
			const [session] = kind.sessions(suite.sandbox).filter((one) => one.uuid === uuid);
			for (const person of session.participants) {
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
			const watch = await suite.published(of(id, { options: { page_size } }));
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
		const { id } = kind.planned(suite.sandbox);
		const watch = await suite.published(of(id));
		expect(await watch.poll()).toEqual([]);
	});

	it('encodes a UUID that begins with a slash twice', async () => {
		const special = kind
			.sessions(suite.sandbox)
			.find(({ uuid, participants }) => uuid.startsWith('/') && participants.length > 1)!;
		const watch = await suite.published(of(special.uuid));
		join(special.uuid, { name: 'Guest' });
		expect(names(await pollOnce(watch))).toEqual(['Guest']);
	});

	it('asks the report for registrants, and only the report', async () => {
		const { id } = held();
		for (const source of ['past', 'report']) {
			const watch = await suite.published(of(id, { source }), { admin: true });
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
		const watch = suite.watchOf(of(id));
		const samples = await watch.samples();
		expect(names(samples).sort()).toEqual(['A', 'B', 'C']);
		expect(Object.keys(samples[0]).sort()).toEqual(members);
		expect(watch.poller.saved()).toEqual({});
	});
}
