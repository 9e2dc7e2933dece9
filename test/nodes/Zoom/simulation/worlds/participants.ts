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

const uuidOf = (session: number) => `session+${session}AAAAAAAAAA==`;

/** One meeting or webinar number and its sessions; Zoom shows the joins of the last one that is over. */
export function participants(webinar: boolean) {
	const kind = webinar ? 'webinar' : 'meeting';
	const members = webinar
		? ['attentiveness_score', 'bo_mtg_id', 'duration', 'id', 'join_time', 'leave_time', 'name']
		: ['customer_key', 'duration', 'failover', 'id', 'join_time', 'leave_time', 'name', 'status'];

	return (now: () => number): NewWorld => {
		const joins: Join[] = [];
		/** Start of each session, the running one last; the first has the number 1. */
		const starts = [now()];
		let session = 1;
		let over = 0;
		let lastNumber = 16_778_240;
		let source = 'past';
		let once = 'person';
		let pageSize = 3;

		const join = (pick: number, to: number, earlier: number) => {
			const person = PEOPLE[pick % PEOPLE.length];
			const latest = Math.min(now(), starts[to] ?? Infinity) - 1000;
			let joinedAt = Math.floor(Math.max(starts[to - 1], latest - earlier) / 1000) * 1000;
			while (joins.some((other) => other.join_time === joinedAt)) joinedAt += 1000;
			joins.push({
				...person,
				session: to,
				user_id: String(++lastNumber),
				join_time: joinedAt,
			});
		};
		/** The session that a path names: 0 for the last one that is over. */
		const sessionOf = (path: string) => {
			const start = source === 'past' ? `/past_${kind}s/` : `/report/${kind}s/`;
			const [, named] = /^([^/]+)\/participants$/.exec(path.replace(start, '')) ?? [];
			if (named === '85012345678') return 0;
			const number = starts.findIndex((_, at) => encodeURIComponent(uuidOf(at + 1)) === named);
			return number < 0 ? undefined : number + 1;
		};
		const answered = (entry: Join): IDataObject => ({
			user_id: entry.user_id,
			id: entry.id,
			name: entry.name,
			user_email: entry.user_email,
			join_time: iso(entry.join_time),
			leave_time: iso(
				Math.max(entry.join_time, Math.min(entry.join_time + 60_000, starts[entry.session] - 1000)),
			),
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
				.filter((entry) => entry.session <= over)
				.sort((a, b) => a.join_time - b.join_time);
			const toEntry = (identity: string, entry: Join): Entry => ({
				identity: `${entry.session} ${identity}`,
				time: entry.join_time,
				// Exceptions: an earlier session that began in the minute in which the last known person joined, and one
				// before a session without participants, which fires only with the next that has some.
				duty: entry.session === over ? 'must' : 'may',
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
				const person = `${entry.session} ${personOf(entry)}`;
				if (!first.has(person)) first.set(person, entry);
			}
			return [...first.values()].map((entry) => toEntry(personOf(entry), entry));
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
				end() {
					starts.push(now() + 1000);
					over = session++;
				},
				reportMore: (pick) => over && join(pick, over, (pick % 9) * 60_000),
				reportMoreOfSame: () => over && join(0, over, 300_000),
			},
			// Zoom's page token belongs to one session.
			between: ['join', 'reportMore', 'reportMoreOfSame'],
			answer(path): Reply {
				if (path === `/past_${kind}s/85012345678/instances`) {
					const list = starts.slice(0, over).map((start, at) => ({
						uuid: uuidOf(at + 1),
						start_time: iso(start),
					}));
					return { body: { [`${kind}s`]: list } };
				}
				const asked = sessionOf(path);
				if (asked === undefined || asked > over || over === 0) {
					return { status: 404, code: 3001, message: 'Meeting ID is invalid or not end.' };
				}
				const list = joins.filter((entry) => entry.session === (asked || over));
				return {
					key: 'participants',
					list: list.map((entry) => mixEmpty(answered(entry))),
					of: String(asked || over),
				};
			},
			due,
			baseline: () => undefined,
			known: () => due().map(({ identity }) => identity),
		};
	};
}
