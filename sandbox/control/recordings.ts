import { latest } from '../behaviour/access';
import type { Context } from '../context';
import { sessionById, userById } from './sessions';
import { iso, MINUTE } from '../data/maker';
import {
	addFiles,
	makeFile,
	makeRecording,
	processingFile,
	type RecordingType,
} from '../data/recordings';
import type { Recording, RecordingFile } from '../data/types';

export interface RecordingControl {
	/** A recording of a meeting's latest instance, or of a meeting of its own. */
	addRecording(
		options: Partial<Recording> & {
			meetingId?: number;
			userId?: string;
			status?: 'processing' | 'completed';
		},
	): Recording;
	/** Zoom has finished: the one file turns complete, others appear. */
	completeRecording(options: { uuid: string }): Recording;
	addRecordingFile(
		options: Partial<RecordingFile> & { uuid: string; recording_type: RecordingType },
	): RecordingFile;
	/** Moves it to the trash, or out of it. */
	trashRecording(options: { uuid: string; trashed?: boolean }): Recording;
}

export function recordingControl(context: Context): RecordingControl {
	const { data, maker, options } = context;
	const byUuid = (uuid: string) => {
		const recording = data.recordings.find((one) => one.uuid === uuid);
		if (!recording) throw new Error(`There is no recording ${uuid}.`);
		return recording;
	};
	return {
		addRecording({ meetingId, userId = data.meId, status = 'completed', ...fields }) {
			const start = iso(options.now().getTime() - 30 * MINUTE);
			const session =
				meetingId === undefined
					? undefined
					: sessionById([...data.meetings, ...data.webinars], meetingId);
			const held = latest(
				data.meetingInstances.filter(({ session_id }) => session_id === meetingId),
			);
			const recorded = data.recordings.some(({ uuid }) => uuid === held?.uuid);
			const recording = makeRecording(maker, {
				uuid: held && !recorded ? held.uuid : maker.uuid(),
				session_id: session?.id ?? maker.id(),
				host_id: session?.host_id ?? userById(context, userId).id,
				topic: session?.topic ?? 'Recorded meeting',
				type: session?.type ?? 2,
				timezone: session?.timezone ?? 'UTC',
				duration: status === 'processing' ? 0 : 30,
				start_time: start,
				end_time: '',
			});
			Object.assign(recording, fields);
			if (!fields.recording_files) {
				if (status === 'processing') {
					recording.recording_files = [processingFile(maker, recording.uuid, recording.start_time)];
				} else {
					addFiles(maker, recording, ['shared_screen_with_speaker_view', 'audio_only']);
				}
			}
			data.recordings.push(recording);
			return recording;
		},
		completeRecording({ uuid }) {
			const recording = byUuid(uuid);
			const now = options.now().getTime();
			recording.duration ||= Math.max(
				1,
				Math.round((now - Date.parse(recording.start_time)) / MINUTE),
			);
			for (const file of recording.recording_files.filter(
				({ status }) => status === 'processing',
			)) {
				const type = 'shared_screen_with_speaker_view';
				const done = makeFile(maker, uuid, type, file.recording_start, iso(now));
				Object.assign(file, done, { id: file.id });
			}
			addFiles(maker, recording, ['audio_only', 'timeline']);
			return recording;
		},
		addRecordingFile({ uuid, recording_type, ...fields }) {
			const recording = byUuid(uuid);
			addFiles(maker, recording, [recording_type]);
			const file = recording.recording_files[recording.recording_files.length - 1];
			return Object.assign(file, fields);
		},
		trashRecording({ uuid, trashed = true }) {
			return Object.assign(byUuid(uuid), { trashed });
		},
	};
}
