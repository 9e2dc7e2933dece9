import type { IDataObject } from 'n8n-workflow';
import type { ChangedWorld, Verdict } from '../world';
import { iso, link, mixEmpty, type Reply } from '../zoom';
import { DAY, HOUR } from '../../../../../nodes/Zoom/http/time';

interface Occurrence {
	occurrence_id: string;
	start: number;
	status: string;
}

/** A series of sessions: what it is set to, what moves by itself, and what can't be told apart. */
export function details(webinar: boolean) {
	return (now: () => number): ChangedWorld => {
		const set: IDataObject = { topic: '#1 topic', agenda: '', password: 'secret-1', duration: 60 };
		const settings: IDataObject = { host_video: false, alternative_hosts: '' };
		let regions = ['EU', 'US', 'DE'];
		let occurrences: Occurrence[] = [];
		let instance = 0;
		let watched = 85_012_345_678;
		let told = '{"occurrences":[]}';
		for (let day = 1; day <= 4; day++) {
			const start = Math.ceil(now() / HOUR) * HOUR + day * DAY;
			occurrences.push({ occurrence_id: String(start), start, status: 'available' });
		}
		const upcoming = (margin = 0) => occurrences.filter(({ start }) => start >= now() + margin);

		const answered = (): IDataObject => ({
			...mixEmpty(set),
			id: watched,
			uuid: `instance ${instance}`,
			type: webinar ? 9 : 8,
			start_time: iso(upcoming()[0]?.start ?? now()),
			start_url: link('s'),
			join_url: link('j'),
			...(webinar ? {} : { status: instance % 2 ? 'started' : 'waiting' }),
			settings: {
				...mixEmpty(settings),
				approved_list: instance++ % 2 ? regions : [...regions].reverse(),
			},
			occurrences: upcoming().map(({ start, ...rest }) => ({ ...rest, start_time: iso(start) })),
		});
		const state = () => ({ set, settings, regions: [...regions].sort(), occurrences });
		const without = (text: string, margin: number): string => {
			const { occurrences: listed, ...rest } = JSON.parse(text) as ReturnType<typeof state>;
			const later = listed.filter(({ start }) => start >= now() + margin);
			return JSON.stringify({ ...rest, later });
		};

		return {
			kind: 'changed',
			members: [
				'event_type',
				webinar ? 'changes_detected' : 'changed_fields',
				webinar ? 'webinar' : 'meeting_details',
			],
			noise: ['status', 'uuid', 'start_time', 'occurrences'],
			parameters: () => ({
				[webinar ? 'webinarId' : 'meetingId']: { __rl: true, mode: 'id', value: String(watched) },
			}),
			edit(pick) {
				watched += pick % 2;
			},
			watches: () => [watched],
			changes: {
				rename: (pick) => (set.topic = ['#1 topic', '#2', 'Third'][pick % 3]),
				describe: (pick) => (set.agenda = ['', 'Agenda'][pick % 2]),
				protect: (pick) => (set.password = ['secret-1', 'secret-2', ''][pick % 3]),
				switch: (pick) => (settings.host_video = pick % 2 === 0),
				invite: (pick) => (settings.alternative_hosts = ['', 'a@example.com'][pick % 2]),
				allow: (pick) => (regions = [['EU', 'US', 'DE'], ['EU', 'US'], ['EU']][pick % 3]),
				cancel: (pick) =>
					upcoming().length &&
					upcoming()[pick % upcoming().length] &&
					(occurrences = occurrences.filter((one) => one !== upcoming()[pick % upcoming().length])),
				move(pick) {
					const one = upcoming()[pick % (upcoming().length || 1)];
					if (one) one.start += (pick % 3) * HOUR;
				},
			},
			answer: (): Reply => ({ body: answered() }),
			verdict(): Verdict {
				const current = JSON.stringify(state());
				const { approved_list, ...given } = answered().settings as IDataObject;
				// Exception: what happens to an occurrence in the last minutes before it starts may go unnoticed.
				const must = without(told, 5 * 60_000) !== without(current, 5 * 60_000);
				const may = without(told, -60_000) !== without(current, -60_000);
				const object = { ...answered(), settings: { ...given, approved_list } };
				return {
					duty: must ? 'must' : may ? 'may' : 'never',
					payloads: [webinar ? { webinar: object } : { meeting_details: object }],
				};
			},
			told: () => (told = JSON.stringify(state())),
		};
	};
}
