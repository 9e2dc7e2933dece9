import type { IDataObject } from 'n8n-workflow';
import type { NewWorld } from '../world';
import { iso, link, type Reply } from '../zoom';
import { DAY, HOUR } from '../../../../../nodes/Zoom/http/time';

interface File {
	id: string;
	done: boolean;
	/** Timeline files have no status of their own. */
	timeline: boolean;
}

interface Recording {
	uuid: string;
	id: number;
	start: number;
	listedAt: number;
	/** Since when all its files are processed. */
	readyAt?: number;
	deleted: boolean;
	files: File[];
}

/** Cloud recordings of one user, several of one meeting number; listed by the day on which the meeting started. */
export function recordings(now: () => number): NewWorld {
	const all: Recording[] = [];
	let onlyCompleted = true;
	let lookBack = 7;
	const at = (pick: number) => all[pick % all.length] as Recording | undefined;

	const add = (pick: number, hoursAgo: number, done: boolean) => {
		const start = Math.floor((now() - hoursAgo * HOUR) / 1000) * 1000;
		const uuid = `/UE+${all.length}${'x'.repeat(15)}==`;
		const files = [{ id: `${uuid} 0`, done, timeline: false }];
		const readyAt = done ? now() : undefined;
		all.push({
			uuid,
			id: 83e9 + (pick % 3),
			start,
			listedAt: now(),
			readyAt,
			deleted: false,
			files,
		});
	};
	const refresh = (recording: Recording) => {
		const ready = recording.files.every(({ done, timeline }) => done || timeline);
		recording.readyAt = ready ? (recording.readyAt ?? now()) : undefined;
	};
	const answered = ({ uuid, id, start, files }: Recording): IDataObject => {
		const done = files.filter((file) => file.done).length;
		return {
			uuid,
			id,
			topic: 'Recorded',
			type: 2,
			start_time: iso(start),
			timezone: '',
			recording_count: done,
			total_size: done * 1000,
			share_url: link('rec/share'),
			recording_files: files.map((file) => ({
				id: file.id,
				meeting_id: uuid,
				download_url: link('rec/download'),
				...(file.timeline
					? { file_type: 'TIMELINE' }
					: { file_type: file.done ? 'MP4' : '', status: file.done ? 'completed' : 'processing' }),
			})),
		};
	};
	const shown = () =>
		all.filter(({ deleted, readyAt }) => !deleted && (!onlyCompleted || readyAt !== undefined));

	return {
		kind: 'new',
		parameters: () => ({
			userId: { __rl: true, mode: 'list', value: 'me' },
			options: { page_size: 2, onlyCompleted, lookBackDays: lookBack },
		}),
		edit(pick) {
			if (pick % 2) onlyCompleted = !onlyCompleted;
			else lookBack = lookBack === 7 ? 2 : 7;
		},
		watches: () => [onlyCompleted, lookBack],
		changes: {
			appearReady: (pick) => add(pick, pick % 12, true),
			appearProcessing: (pick) => add(pick, 0, false),
			appearLate: (pick) => add(pick, 12 * (1 + (pick % 16)), pick % 2 === 0),
			process(pick) {
				const recording = at(pick);
				if (!recording) return;
				for (const file of recording.files) file.done = true;
				refresh(recording);
			},
			addFile(pick) {
				const recording = at(pick);
				if (!recording) return;
				const { uuid, files } = recording;
				files.push({
					id: `${uuid} ${files.length}`,
					done: pick % 2 === 0,
					timeline: pick % 3 === 0,
				});
				refresh(recording);
			},
			remove: (pick) => Object.assign(at(pick) ?? {}, { deleted: true }),
		},
		answer(_path, { from, to }): Reply {
			const end = Date.parse(String(to)) + DAY;
			const start = Math.max(Date.parse(String(from)), end - 32 * DAY);
			const inRange = all.filter(
				(recording) => !recording.deleted && recording.start >= start && recording.start < end,
			);
			return { key: 'meetings', list: inRange.map(answered) };
		},
		due: () =>
			shown().map((recording) => {
				const dueAt = onlyCompleted ? (recording.readyAt ?? 0) : recording.listedAt;
				return {
					identity: recording.uuid,
					time: recording.start,
					// Exception: what appears, or is processed, later than the days of Look Back may be missed.
					duty: recording.start > dueAt - lookBack * DAY ? 'must' : 'may',
					payload: { event_type: 'recording_created', meeting: answered(recording) },
				};
			}),
		baseline: () => undefined,
		known: () => shown().map(({ uuid }) => uuid),
	};
}
