import type { IDataObject, INodeProperties, IPollFunctions } from 'n8n-workflow';
import { sessionPicker, sessionSegment, type SessionPicker } from '../form/pickers';
import type { NewEvent } from '../polling/events';
import type { PollRun } from '../polling/run';
import { DAY, timeOf } from '../polling/time';
import { MISSING_SCOPE } from '../http/client';
import { encodeSegment, isNumber } from '../request/identifiers';
import type { RateCategory } from '../http/pacing';
import { peopleOf } from '../request/people';
import { entriesOf } from '../http/paging';
import { unlessRefused } from '../http/refusedAnswer';
import { idOf } from './answers';
import { choice, defined, listQuery, pageSize, triggerOptions } from './form';

/** Zoom's code for a session that is not over, or not known. */
const NOT_OVER = 3001;
const NO_PERMISSION = 200;
/** How long a session lasts at most, and a margin, in milliseconds. */
const LONGEST_SESSION = 2 * DAY;
/** Marks an entry with the session it is from, where that is not the latest. */
const SESSION = 'session';

const source: INodeProperties = {
	displayName: 'Source',
	name: 'source',
	type: 'options',
	options: [
		{
			name: 'Past Participants',
			value: 'past',
			description: 'For every login; knows less about each person',
		},
		{
			name: 'Participant Report',
			value: 'report',
			description: 'For administrators; has every field, and counts as a heavy request',
		},
	],
	default: 'past',
	description: 'Which of the two lists of Zoom to watch',
};

const once: INodeProperties = {
	displayName: 'Fire',
	name: 'once',
	type: 'options',
	options: [
		{
			name: 'Once per Person',
			value: 'person',
			description: 'People who leave and join again fire once in a session',
		},
		{ name: 'Once per Join', value: 'join', description: 'Each time somebody joins' },
	],
	default: 'person',
	description:
		'How often to fire for the same person. Where Zoom gives neither ID nor email address, people are told apart by their name.',
};

/** The session whose participants to watch, the two sources, and how to count people. */
export function participantFields(picker: SessionPicker): INodeProperties[] {
	return [...sessionPicker(picker), source, once, triggerOptions([pageSize])];
}

/**
 * What the participant fields hold.
 * @throws NodeOperationError that names the field
 */
export async function participantParameters(
	context: IPollFunctions,
	picker: SessionPicker,
): Promise<IDataObject> {
	return defined({
		session: await sessionSegment(context, picker),
		source: choice(context, source),
		once: choice(context, once),
	});
}

/** One of the two lists: its path for a session, and its cost. */
export interface ParticipantSource {
	path: (session: string) => string;
	rate: RateCategory;
	query: IDataObject;
}

/** Where Zoom lists the sessions of a number. */
export interface SessionList {
	path: (number: string) => string;
	key: string;
}

/** How participants are read and told apart, whatever the session and the source. */
export function participantsOf(
	sources: Record<string, ParticipantSource>,
	sessions: SessionList,
): Pick<NewEvent, 'read' | 'missed' | 'key' | 'time' | 'ignoreBefore' | 'select'> {
	const read = async (run: PollRun, session: string) => {
		const { path, rate, query } = sources[String(run.parameters.source)];
		const reading = run.list({
			path: path(session),
			query: { ...listQuery(run.context), ...query },
			rate,
			key: 'participants',
		});
		return (await unlessRefused(reading, [NOT_OVER])) ?? [];
	};
	return {
		read: async (run) => await read(run, String(run.parameters.session)),
		async missed(run, newest, reachedAt) {
			const found: IDataObject[] = [];
			const after = newest ?? reachedAt - LONGEST_SESSION;
			for (const uuid of await earlierSessions(run, sessions, after)) {
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
	};
}

/** UUIDs of the sessions since a time, but for the latest, which the list of the number shows itself. */
async function earlierSessions(
	run: PollRun,
	{ path, key }: SessionList,
	after: number,
): Promise<string[]> {
	const number = String(run.parameters.session);
	if (!isNumber(number)) return [];
	const listing = run.get(path(number), {}, 'Medium', { list: key });
	const answer = await unlessRefused(listing, [NOT_OVER, NO_PERMISSION, ...MISSING_SCOPE]);
	const since = entriesOf(answer?.[key])
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
