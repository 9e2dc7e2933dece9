import type { IDataObject } from 'n8n-workflow';
import type { NewWorld } from '../world';
import { iso, link, type Reply } from '../zoom';
import { DAY } from '../../../../../nodes/Zoom/http/time';

interface Webinar {
	id: number;
	topic: string;
	createdAt: number;
	deleted: boolean;
}

/** Webinars of one user: the list counts pages, and knows less than the webinar itself. */
export function webinars(now: () => number): NewWorld {
	const all: Webinar[] = [];
	let pageSize = 2;
	let user = 'me';
	let watchedSince = 0;
	const at = (pick: number) => all[pick % all.length] as Webinar | undefined;

	const listed = ({ id, topic, createdAt }: Webinar): IDataObject => ({
		id,
		uuid: `uuid of ${id}`,
		host_id: 'host',
		topic,
		type: 5,
		duration: 60,
		start_time: iso(createdAt + 7 * DAY),
		created_at: iso(createdAt),
		timezone: 'Europe/Berlin',
		join_url: link('w'),
	});
	const details = (webinar: Webinar): IDataObject => ({
		...listed(webinar),
		agenda: 'What it is about',
		start_url: link('s'),
		settings: { host_video: true },
		password: 'not in the payload',
	});

	return {
		kind: 'new',
		parameters: () => ({
			userId: { __rl: true, mode: 'id', value: user },
			options: { page_size: pageSize },
		}),
		edit(pick) {
			if (pick % 2) pageSize = 1 + (pick % 4);
			else user = user === 'me' ? 'jane@example.com' : 'me';
		},
		watches: () => [user],
		changes: {
			create() {
				const id = 92_000_000_000 + all.length;
				all.push({ id, topic: `Webinar ${id}`, createdAt: now(), deleted: false });
			},
			remove: (pick) => Object.assign(at(pick) ?? {}, { deleted: true }),
			rename: (pick) => Object.assign(at(pick) ?? {}, { topic: `Renamed ${pick}` }),
		},
		answer(path): Reply {
			const id = /^\/webinars\/(\d+)$/.exec(path)?.[1];
			const shown = all.filter(({ deleted }) => !deleted);
			if (!id) return { key: 'webinars', list: shown.map(listed) };
			const webinar = shown.find((candidate) => String(candidate.id) === id);
			if (webinar) return { body: details(webinar) };
			return { status: 404, code: 3001, message: `Webinar does not exist: ${id}.` };
		},
		due: () =>
			all
				.filter(({ deleted }) => !deleted)
				.map((webinar) => {
					const gone = { agenda: null, settings: null, start_url: null, occurrences: null };
					const payload: IDataObject = { ...details(webinar), occurrences: null };
					delete payload.password;
					return {
						identity: String(webinar.id),
						time: Math.floor(webinar.createdAt / 1000) * 1000,
						duty: webinar.createdAt > watchedSince ? ('must' as const) : ('may' as const),
						payload,
						withoutDetails: { ...payload, ...gone },
					};
				}),
		baseline: () => (watchedSince = now()),
		known: () => all.map(({ id }) => String(id)),
	};
}
