import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Entry, NewWorld } from '../world';
import { iso, link, mixEmpty, type Reply } from '../zoom';
import { DAY, HOUR } from '../../../../../nodes/Zoom/http/time';

const TYPES = ['scheduled', 'upcoming', 'live', 'previous_meetings'];

interface Meeting {
	id: number;
	topic: string;
	createdAt: number;
	start: number;
	deleted: boolean;
	/** When it was first shown by the list of upcoming meetings. */
	movedIn?: number;
}

interface Session {
	uuid: string;
	meeting: Meeting;
	start: number;
	end?: number;
}

/** Meetings of one user. Sessions are meetings that take place. */
export function meetings(now: () => number): NewWorld {
	const all: Meeting[] = [];
	const sessions: Session[] = [];
	let type = 0;
	let pageSize = 2;
	let watchedSince = 0;

	const create = (start: number) => {
		const id = 81_000_000_000 + all.length;
		all.push({ id, topic: `Meeting ${id}`, createdAt: now(), start, deleted: false });
		refresh();
	};
	const at = (pick: number) => all[pick % all.length] as Meeting | undefined;
	const isUpcoming = ({ start, deleted }: Meeting) =>
		!deleted && start > now() - HOUR && start < now() + DAY;
	/** Notes which meetings moved into the list of upcoming ones. */
	function refresh() {
		for (const meeting of all) if (isUpcoming(meeting)) meeting.movedIn ??= now();
		for (const session of sessions) {
			if (session.start + 30 * HOUR < now()) session.end ??= session.start + 30 * HOUR;
		}
	}

	const shown = (): Array<Meeting | Session> => {
		refresh();
		if (TYPES[type] === 'live') return sessions.filter(({ end }) => end === undefined);
		if (TYPES[type] === 'previous_meetings') return sessions.filter(({ end }) => end !== undefined);
		return all.filter((meeting) => (type === 0 ? !meeting.deleted : isUpcoming(meeting)));
	};

	const listed = (entry: Meeting | Session): IDataObject => {
		const meeting = 'meeting' in entry ? entry.meeting : entry;
		return {
			uuid: 'uuid' in entry ? entry.uuid : `next instance of ${meeting.id}`,
			id: meeting.id,
			host_id: 'host',
			topic: meeting.topic,
			type: 2,
			start_time: iso('uuid' in entry && type === 3 ? entry.start : meeting.start),
			created_at: iso(meeting.createdAt),
		};
	};

	const toEntry = (entry: Meeting | Session): Entry => {
		const payload = { event_type: 'meeting_created', meeting: listed(entry) };
		if ('uuid' in entry) {
			const time = type === 3 ? Math.floor(entry.start / 1000) * 1000 : undefined;
			return { identity: entry.uuid, time, duty: 'must', payload };
		}
		const createdAt = Math.floor(entry.createdAt / 1000) * 1000;
		// Exceptions: what moves into the list more than a day after it was created, and what was created in the very
		// seconds of the baseline, outside the list.
		const moment = type === 0 ? entry.createdAt : (entry.movedIn ?? Infinity);
		const duty = moment - createdAt < DAY && entry.createdAt > watchedSince ? 'must' : 'may';
		return { identity: String(entry.id), time: createdAt, duty, payload };
	};

	return {
		kind: 'new',
		parameters: (): INodeParameters => ({
			userId: { __rl: true, mode: 'list', value: 'me' },
			meeting_type: TYPES[type],
			options: { page_size: pageSize },
		}),
		edit(pick) {
			if (pick % 3 === 0) pageSize = 1 + (pick % 5);
			else type = pick % TYPES.length;
		},
		watches: () => [type],
		changes: {
			createSoon: (pick) => create(now() + (pick % 20) * HOUR + HOUR),
			createLater: (pick) => create(now() + (1 + pick) * DAY),
			remove: (pick) => Object.assign(at(pick) ?? {}, { deleted: true }),
			reschedule(pick) {
				const meeting = at(pick);
				if (meeting) meeting.start = now() + (pick % 7) * 10 * HOUR;
				refresh();
			},
			rename: (pick) => Object.assign(at(pick) ?? {}, { topic: `Renamed ${pick}` }),
			begin(pick) {
				const meeting = at(pick);
				if (!meeting) return;
				sessions.push({ uuid: `/session+${sessions.length}==`, meeting, start: now() });
			},
			finish(pick) {
				const running = sessions.filter(({ end }) => end === undefined);
				if (running.length) running[pick % running.length].end = now();
			},
		},
		answer: (): Reply => ({
			key: 'meetings',
			list: shown().map((entry) => mixEmpty({ ...listed(entry), agenda: '', join_url: link('j') })),
		}),
		due: () => shown().map(toEntry),
		baseline: () => (watchedSince = now()),
		known() {
			refresh();
			if (type > 1) return shown().map((entry) => ('uuid' in entry ? entry.uuid : ''));
			// What existed before never fires, even if it moves into the list later. Seconds are Zoom's precision.
			return all
				.filter((meeting) => meeting.createdAt < now() - 5000 || shown().includes(meeting))
				.map(({ id }) => String(id));
		},
	};
}
