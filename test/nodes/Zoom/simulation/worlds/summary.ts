import type { IDataObject } from 'n8n-workflow';
import type { ChangedWorld } from '../world';
import { iso, link } from '../zoom';

interface Summary {
	uuid: string;
	text?: string;
	title: string;
	editedAt: number;
}

const MISSING = { status: 404, code: 3001, message: 'Meeting does not exist.' };

/** Summaries of the sessions of one meeting number; the last session is the one that is meant. */
export function summary(now: () => number): ChangedWorld {
	const sessions: Summary[] = [];
	let fixed: string | undefined;
	let told: string | undefined;
	const watched = () =>
		sessions.find(({ uuid }) => uuid === fixed) ?? (fixed ? undefined : sessions.at(-1));
	const answered = ({ uuid, text, title, editedAt }: Summary): IDataObject => ({
		meeting_uuid: uuid,
		meeting_id: 85_012_345_678,
		summary_title: title,
		summary_overview: text ?? '',
		summary_details: text ? [{ label: 'Talk', summary: text }] : [],
		next_steps: [],
		summary_last_modified_time: iso(editedAt),
		summary_doc_url: link('doc'),
	});
	const state = () => {
		const current = watched();
		return current?.text === undefined ? undefined : JSON.stringify(current);
	};
	return {
		kind: 'changed',
		members: ['event_type', 'changed_fields', 'summary'],
		noise: [],
		parameters: () => ({
			meetingId: { __rl: true, mode: 'id', value: fixed ?? '85012345678' },
		}),
		edit(pick) {
			fixed = pick % 2 ? undefined : sessions.at(-1)?.uuid;
		},
		watches: () => [fixed],
		changes: {
			meet: () =>
				sessions.push({
					uuid: `/sess//${sessions.length}+aaaaaaaaaaaa==`,
					title: 'Summary',
					editedAt: now(),
				}),
			write: (pick) =>
				Object.assign(sessions.at(-1) ?? {}, { text: `Text ${pick % 3}`, editedAt: now() }),
			editOlder: (pick) =>
				Object.assign(sessions.at(-2) ?? {}, { text: `Older ${pick}`, editedAt: now() }),
			retitle: (pick) => Object.assign(sessions.at(-1) ?? {}, { title: `Title ${pick % 2}` }),
			erase: () => Object.assign(sessions.at(-1) ?? {}, { text: undefined }),
		},
		answer(path) {
			if (path === '/past_meetings/85012345678') {
				const latest = sessions.at(-1);
				return latest ? { body: { uuid: latest.uuid, id: 85_012_345_678 } } : MISSING;
			}
			const uuid = decodeURIComponent(decodeURIComponent(path.split('/')[2]));
			const found = sessions.find((session) => session.uuid === uuid);
			if (found?.text === undefined) return { ...MISSING, code: found ? 3322 : 3001 };
			return { body: answered(found) };
		},
		verdict() {
			const current = watched();
			if (!current || state() === undefined || state() === told)
				return { duty: 'never', payloads: [] };
			const known = told && (JSON.parse(told) as Summary).uuid === current.uuid;
			return {
				duty: 'must',
				payloads: [{ event_type: known ? 'updated' : 'created', summary: answered(current) }],
			};
		},
		told(how) {
			told = state() ?? (how === 'baseline' ? undefined : told);
		},
	};
}
