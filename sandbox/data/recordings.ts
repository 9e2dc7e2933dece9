import { day, DAY, iso, MINUTE, type Maker } from './maker';
import type { Instance, Recording, RecordingFile } from './types';

/** What a file of each kind looks like: file_type, file_extension, recording_type and a size range. */
const KINDS = {
	shared_screen_with_speaker_view: ['MP4', 'MP4', 9_000_000, 400_000_000],
	audio_only: ['M4A', 'M4A', 900_000, 40_000_000],
	chat_file: ['CHAT', 'TXT', 100, 9_000],
	timeline: ['TIMELINE', 'JSON', 3_000, 90_000],
	audio_transcript: ['TRANSCRIPT', 'VTT', 4_000, 90_000],
	closed_caption: ['CC', 'VTT', 3_000, 80_000],
	summary: ['SUMMARY', 'JSON', 2_000, 9_000],
	summary_next_steps: ['SUMMARY', 'JSON', 500, 3_000],
} as const;

export type RecordingType = keyof typeof KINDS;

export const recordingTypes = Object.keys(KINDS) as RecordingType[];

/** A finished file of the given kind in the recording of `uuid`. */
export function makeFile(
	maker: Maker,
	uuid: string,
	recordingType: RecordingType,
	start: string,
	end: string,
): RecordingFile {
	const [file_type, file_extension, min, max] = KINDS[recordingType];
	return {
		id: maker.guid(),
		meeting_id: uuid,
		recording_start: start,
		recording_end: end,
		file_type,
		file_extension,
		file_size: maker.int(min, max),
		status: 'completed',
		recording_type: recordingType,
	};
}

/** The one file a recording has while Zoom still works on it. */
export const processingFile = (maker: Maker, uuid: string, start: string): RecordingFile => ({
	id: maker.guid(),
	meeting_id: uuid,
	recording_start: start,
	recording_end: '',
	file_type: '',
	file_extension: '',
	file_size: 0,
	status: 'processing',
});

/** A recording of an instance, without files. */
export function makeRecording(
	maker: Maker,
	instance: Omit<Instance, 'participants' | 'polls' | 'qa'>,
): Recording {
	return {
		uuid: instance.uuid,
		id: instance.session_id,
		host_id: instance.host_id,
		topic: instance.topic,
		type: instance.type,
		start_time: instance.start_time,
		timezone: instance.type === 1 ? '' : instance.timezone,
		duration: instance.duration,
		recording_files: [],
		participant_audio_files: [],
		recording_play_passcode: maker.text(32),
		password: maker.text(8),
		auto_delete: true,
		auto_delete_date: day(Date.parse(instance.start_time) + 120 * DAY),
		simulive: false,
		trashed: false,
		settings: {},
	};
}

export function addFiles(maker: Maker, recording: Recording, types: RecordingType[]): void {
	const end = iso(Date.parse(recording.start_time) + recording.duration * MINUTE);
	for (const type of types) {
		recording.recording_files.push(
			makeFile(maker, recording.uuid, type, recording.start_time, end),
		);
	}
}

const BASIC: RecordingType[] = [
	'shared_screen_with_speaker_view',
	'audio_only',
	'chat_file',
	'timeline',
];

/** 150 recordings over the last 90 days, most of meetings that have an instance. */
export function makeRecordings(maker: Maker, instances: Instance[], now: Date): Recording[] {
	const ended = instances.filter(
		({ end_time, start_time }) => end_time && Date.parse(start_time) > now.getTime() - 90 * DAY,
	);
	const recordings: Recording[] = [];
	for (let index = 0; index < 149; index++) {
		const base = ended[index];
		const recording = makeRecording(
			maker,
			base ?? olderInstance(maker, ended[index % ended.length], now, index),
		);
		addFiles(maker, recording, BASIC.slice(0, 2 + (index % 3)));
		if (index % 3 === 0) addFiles(maker, recording, ['audio_transcript']);
		if (index % 6 === 0) addFiles(maker, recording, ['summary', 'summary_next_steps']);
		if (index % 9 === 0) addFiles(maker, recording, BASIC.slice(0, 2));
		if (index % 10 === 0) addAudioTracks(maker, recording);
		recordings.push(recording);
	}
	recordings[40].simulive = true;
	recordings[41].trashed = true;
	recordings[42].recording_files[1].deleted_time = iso(now.getTime() - DAY);
	const start = new Date(now.getTime() - 20 * MINUTE);
	const running = makeRecording(maker, {
		...olderInstance(maker, ended[0], now, 0),
		start_time: iso(start),
		duration: 0,
	});
	running.recording_files.push(processingFile(maker, running.uuid, iso(start)));
	return [...recordings, running];
}

function olderInstance(maker: Maker, like: Instance, now: Date, index: number): Instance {
	const start = now.getTime() - (1 + (index % 88)) * DAY - maker.int(0, 600) * MINUTE;
	return {
		...like,
		uuid: maker.uuidAt(index),
		session_id: maker.id(),
		type: index % 4 === 0 ? 1 : 2,
		start_time: iso(start),
		end_time: iso(start + like.duration * MINUTE),
	};
}

function addAudioTracks(maker: Maker, recording: Recording): void {
	const [first] = recording.recording_files;
	recording.participant_audio_files = [1, 2].map(() => ({
		id: maker.guid(),
		file_name: `Audio only - ${maker.faker.person.firstName()}`,
		file_type: 'M4A',
		file_size: maker.int(90_000, 9_000_000),
		recording_start: first.recording_start,
		recording_end: first.recording_end,
		status: 'completed',
	}));
}
