import type { IDataObject } from 'n8n-workflow';
import { choice } from '../form/builders';
import type { Picker } from '../form/pickers';
import type { NewEvent } from '../polling/events';
import type { PollRun } from '../polling/run';
import { DAY } from '../http/time';
import { timeOf } from '../polling/time';
import { MISSING_SCOPE } from '../http/client';
import { encodeSegment, isNumber } from '../request/identifiers';
import type { RateCategory } from '../http/pacing';
import { peopleOf } from '../request/people';
import { entriesOf } from '../http/paging';
import { unlessRefused } from '../http/refusedAnswer';
import { exactly, idOf } from './answers';
import { chosen, defined, listQuery, pageSize, segment, triggerOptions } from './form';

/** Zoom's code for a session that is not over, or not known. */
const NOT_OVER = 3001;
const NO_PERMISSION = 200;
/** How long a session lasts at most, and a margin, in milliseconds. */
const LONGEST_SESSION = 2 * DAY;
/** Marks an entry with the session it is from, where that is not the latest. */
const SESSION = 'session';

/** As Zoom's paths and answers have it. */
type Kind = 'meetings' | 'webinars';

/** What the list of sessions costs. */
const SESSIONS: Record<Kind, RateCategory> = { meetings: 'Medium', webinars: 'Light' };

/** The two lists, by source: how their paths begin, and what they cost. */
const LISTS: Record<string, { path: string; rate: RateCategory; query: IDataObject }> = {
	past: { path: '/past_', rate: 'Medium', query: {} },
	report: { path: '/report/', rate: 'Heavy', query: { include_fields: 'registrant_id' } },
};

const source = choice('source', 'Source', 'Which of the two lists of Zoom to watch', [
	['Past Participants', 'past', 'For every login; knows less about each person'],
	[
		'Participant Report',
		'report',
		'For administrators; has every field, and counts as a heavy request',
	],
]);

const once = choice(
	'once',
	'Fire',
	'How often to fire for the same person. Where Zoom gives neither ID nor email address, people are told apart by their name.',
	[
		['Once per Person', 'person', 'People who leave and join again fire once in a session'],
		['Once per Join', 'join', 'Each time somebody joins'],
	],
);

/**
 * All of such an event but its words: how participants are read and told apart, whatever the session and the source.
 * @param members what is emitted of a participant
 */
export function participantsOf(
	kind: Kind,
	picker: Picker,
	members: string[],
): Omit<NewEvent, 'value' | 'name' | 'description' | 'see' | 'requirements' | 'whenEmpty'> {
	const read = async (run: PollRun, session: string) => {
		const { path, rate, query } = LISTS[String(run.parameters.source)];
		const reading = run.list({
			path: `${path}${kind}/${session}/participants`,
			query: { ...listQuery(run.context), ...query },
			rate,
			key: 'participants',
		});
		return (await unlessRefused(reading, [NOT_OVER])) ?? [];
	};
	return {
		fields: [...picker.fields, source, once, triggerOptions([pageSize])],
		parameters: async (context) =>
			defined({
				session: await segment(context, picker),
				source: chosen(context, source),
				once: chosen(context, once),
			}),
		read: async (run) => await read(run, String(run.parameters.session)),
		async missed(run, newest, reachedAt) {
			const found: IDataObject[] = [];
			const after = newest ?? reachedAt - LONGEST_SESSION;
			for (const uuid of await earlierSessions(run, kind, after)) {
				const entries = await read(run, encodeSegment(uuid));
				const isNew =
					newest !== undefined || entries.some((entry) => lastsBeyond(entry, reachedAt));
				for (const entry of isNew ? entries : []) found.push({ ...entry, [SESSION]: uuid });
			}
			return found;
		},
		key: keyOf,
		time: (entry) => timeOf(entry.join_time),
		ignoreBefore: () => 0,
		select: (unseen, known, run) =>
			run.parameters.once === 'join' ? unseen : firstOfEach(unseen, known),
		payload: (participant) => exactly(participant, members),
	};
}

/** UUIDs of the sessions since a time, but for the latest, which the list of the number shows itself. */
async function earlierSessions(run: PollRun, kind: Kind, after: number): Promise<string[]> {
	const number = String(run.parameters.session);
	if (!isNumber(number)) return [];
	const listing = run.get(`/past_${kind}/${number}/instances`, {}, SESSIONS[kind], {
		list: kind,
	});
	const answer = await unlessRefused(listing, [NOT_OVER, NO_PERMISSION, ...MISSING_SCOPE]);
	const since = entriesOf(answer?.[kind])
		.filter(({ start_time: start }) => timeOf(start) > after)
		.sort((a, b) => timeOf(a.start_time) - timeOf(b.start_time));
	return since
		.slice(0, -1)
		.map(({ uuid }) => idOf(uuid))
		.filter((uuid) => uuid !== undefined);
}

/** Whether somebody stayed until after a time, so that the session can't have been seen before it. */
function lastsBeyond({ leave_time: leave }: IDataObject, time: number): boolean {
	return timeOf(leave) > time;
}

/** The first join of each person in each session, of those who were not known. */
function firstOfEach(unseen: IDataObject[], known: IDataObject[]): IDataObject[] {
	const sessions = new Map<string, IDataObject[]>();
	for (const entry of [...known, ...unseen]) {
		const session = text(entry[SESSION]);
		const joins = sessions.get(session);
		if (joins) joins.push(entry);
		else sessions.set(session, [entry]);
	}
	const first = new Set<IDataObject>();
	for (const joins of sessions.values()) {
		for (const [join] of peopleOf(joins)) first.add(join);
	}
	return unseen.filter((entry) => first.has(entry));
}

/** One join. */
function keyOf(entry: IDataObject): string | undefined {
	const parts = [entry.user_id, entry.join_time, entry.name].map(text);
	return parts.some(Boolean) ? JSON.stringify(parts) : undefined;
}

function text(value: unknown): string {
	return value === null || value === undefined ? '' : String(value);
}
