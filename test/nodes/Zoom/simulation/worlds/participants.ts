import type { IDataObject } from 'n8n-workflow';
import type { Entry, NewWorld } from '../world';
import { iso, mixEmpty, type Reply } from '../zoom';

interface Join {
	session: number;
	user_id: string;
	join_time: number;
	registrant_id: string;
	id: string;
	user_email: string;
	name: string;
}

const PEOPLE: Array<Omit<Join, 'session' | 'user_id' | 'join_time'>> = [
	{ registrant_id: 'registrant', id: '', user_email: 'ann@example.com', name: 'Ann' },
	{ registrant_id: '', id: 'user-1', user_email: 'bob@example.com', name: 'Bob' },
	{ registrant_id: '', id: '', user_email: 'cid@example.com', name: 'Cid' },
	{ registrant_id: '', id: '', user_email: '', name: 'Guest' },
	{ registrant_id: '', id: '', user_email: '', name: 'Other guest' },
	{ registrant_id: '', id: '', user_email: '', name: '' },
];

/** One meeting or webinar number and its sessions; Zoom shows the joins of the last one that is over. */
export function participants(webinar: boolean) {
	const kind = webinar ? 'webinar' : 'meeting';
	const members = webinar
		? ['attentiveness_score', 'bo_mtg_id', 'duration', 'id', 'join_time', 'leave_time', 'name']
		: ['customer_key', 'duration', 'failover', 'id', 'join_time', 'leave_time', 'name', 'status'];

	return (now: () => number): NewWorld => {
		const joins: Join[] = [];
		let session = 1;
		let over = 0;
		let lastNumber = 16_778_240;
		let source = 'past';
		let once = 'person';
		let pageSize = 3;

		const join = (pick: number, to: number, earlier: number) => {
			const person = PEOPLE[pick % PEOPLE.length];
			joins.push({
				...person,
				session: to,
				user_id: String(++lastNumber),
				join_time: Math.floor((now() - earlier) / 1000) * 1000,
			});
		};
		const answered = (entry: Join): IDataObject => ({
			user_id: entry.user_id,
			id: entry.id,
			name: entry.name,
			user_email: entry.user_email,
			join_time: iso(entry.join_time),
			leave_time: iso(entry.join_time + 60_000),
			duration: 60,
			...(source === 'report' ? { registrant_id: entry.registrant_id } : {}),
		});
		const personOf = (entry: Join) =>
			(source === 'report' && entry.registrant_id) ||
			entry.id ||
			entry.user_email ||
			entry.name ||
			`join ${entry.user_id}`;
		const due = (): Entry[] => {
			const shown = joins
				.filter((entry) => entry.session === over)
				.sort((a, b) => a.join_time - b.join_time);
			const toEntry = (identity: string, entry: Join): Entry => ({
				identity: `${over} ${identity}`,
				time: entry.join_time,
				duty: 'must',
				payload: Object.fromEntries(
					[...members, 'registrant_id', 'user_email', 'user_id'].map((name) => [
						name,
						answered(entry)[name] ?? null,
					]),
				) as IDataObject,
			});
			if (once === 'join') return shown.map((entry) => toEntry(entry.user_id, entry));
			const first = new Map<string, Join>();
			for (const entry of shown) {
				if (!first.has(personOf(entry))) first.set(personOf(entry), entry);
			}
			return [...first].map(([person, entry]) => toEntry(person, entry));
		};

		return {
			kind: 'new',
			parameters: () => ({
				[`${kind}Id`]: { __rl: true, mode: 'id', value: '850 1234 5678' },
				source,
				once,
				options: { page_size: pageSize },
			}),
			edit(pick) {
				if (pick % 3 === 0) source = source === 'past' ? 'report' : 'past';
				if (pick % 3 === 1) once = once === 'person' ? 'join' : 'person';
				if (pick % 3 === 2) pageSize = 1 + (pick % 4);
			},
			watches: () => [source, once],
			changes: {
				join: (pick) => join(pick, session, 0),
				joinAgain: (pick) => join(joins.length ? pick : 0, session, 0),
				end: () => (over = session++),
				reportMore: (pick) => over && join(pick, over, (pick % 9) * 60_000),
				reportMoreOfSame: () => over && join(0, over, 300_000),
			},
			// Zoom's page token belongs to one session.
			between: ['join', 'reportMore', 'reportMoreOfSame'],
			answer(path): Reply {
				const expected =
					source === 'past'
						? `/past_${kind}s/85012345678/participants`
						: `/report/${kind}s/85012345678/participants`;
				if (path !== expected || over === 0) {
					return { status: 404, code: 3001, message: 'Meeting ID is invalid or not end.' };
				}
				const list = joins.filter((entry) => entry.session === over);
				return { key: 'participants', list: list.map((entry) => mixEmpty(answered(entry))) };
			},
			due,
			baseline: () => undefined,
			known: () => due().map(({ identity }) => identity),
		};
	};
}
