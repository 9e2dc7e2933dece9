import type { IDataObject } from 'n8n-workflow';
import type { ChangedWorld } from '../world';
import { iso, link } from '../zoom';

interface File {
	id: string;
	done: boolean;
	size: number;
	start: number;
}

interface Recording {
	uuid: string;
	topic: string;
	files: File[];
}

/** The recording of the last recorded session of one meeting number. */
export function recordingFiles(now: () => number): ChangedWorld {
	let recording: Recording | undefined;
	let told: Recording | undefined;
	let instances = 0;
	let reads = 0;
	let token = false;
	const copy = () => recording && (JSON.parse(JSON.stringify(recording)) as Recording);

	const answered = ({ uuid, topic, files }: Recording): IDataObject => {
		const list = files.map(({ id, done, size, start }) => ({
			...(id.startsWith('no id') ? { file_type: 'TIMELINE' } : { id }),
			meeting_id: uuid,
			recording_start: iso(start),
			download_url: link('download'),
			...(id.startsWith('no id')
				? {}
				: {
						file_type: done ? 'MP4' : '',
						status: done ? 'completed' : 'processing',
						file_size: done ? size : 0,
						...(done ? { recording_type: 'audio_only' } : {}),
					}),
		}));
		return {
			uuid,
			id: 85_012_345_678,
			topic,
			recording_count: files.filter(({ done }) => done).length,
			share_url: link('share'),
			...(++reads % 2 ? { password: `secret ${reads}`, timezone: '' } : {}),
			...(token ? { download_access_token: `token ${reads}` } : {}),
			recording_files: reads % 2 ? list : list.reverse(),
		};
	};
	const typeOf = (before: Recording | undefined, after: Recording): string | undefined => {
		if (before?.uuid !== after.uuid) return after.files.length ? 'recording_added' : undefined;
		const known = new Map(before.files.map((file) => [file.id, file]));
		if (after.files.some(({ id }) => !known.has(id))) return 'recording_added';
		if (after.files.some(({ id, done }) => done && !known.get(id)?.done)) {
			return 'recording_processing_completed';
		}
		return JSON.stringify(before) === JSON.stringify(after) ? undefined : 'recording_updated';
	};

	return {
		kind: 'changed',
		members: ['event_type', 'changes_detected', 'meeting_recording'],
		noise: ['password', 'timezone', 'download_access_token'],
		parameters: () => ({
			meetingId: { __rl: true, mode: 'id', value: '85012345678' },
			options: token ? { include_download_token: true, token_ttl: 60 } : {},
		}),
		edit() {
			token = !token;
		},
		watches: () => [],
		changes: {
			record: () => (recording = { uuid: `instance ${++instances}`, topic: 'Topic', files: [] }),
			addFile(pick) {
				if (!recording) return;
				const noId = pick % 4 === 0;
				const start = Math.floor(now() / 1000) * 1000 + recording.files.length * 1000;
				const id = noId ? `no id ${start}` : `file ${recording.files.length} ${start}`;
				recording.files.push({ id, done: noId || pick % 3 > 0, size: 1000, start });
			},
			process: () => recording?.files.forEach((file) => (file.done = true)),
			trim: (pick) =>
				Object.assign(
					recording?.files.find(({ done, id }) => done && id.startsWith('file')) ?? {},
					{
						size: pick,
					},
				),
			removeFile: () => recording?.files.shift(),
			rename: (pick) => recording && (recording.topic = ['Topic', '#hash'][pick % 2]),
			removeAll: () => (recording = undefined),
		},
		answer: (_path, query) => {
			if ((query.include_fields === 'download_access_token') !== token) {
				return {
					status: 400,
					code: 300,
					message: 'The simulation expects the token to be asked for.',
				};
			}
			return recording
				? { body: answered(recording) }
				: { status: 404, code: 3301, message: 'There is no recording for this meeting.' };
		},
		verdict() {
			const type = recording && typeOf(told, recording);
			if (!recording || !type) return { duty: 'never', payloads: [] };
			return {
				duty: 'must',
				payloads: [{ event_type: type, meeting_recording: answered(recording) }],
			};
		},
		told(how) {
			told = copy() ?? (how === 'baseline' ? undefined : told);
		},
	};
}
