import { latest } from '../behaviour/access';
import { iso, MINUTE } from '../data/maker';
import {
	addFiles,
	makeFile,
	makeRecording,
	processingFile,
	recordingTypes,
} from '../data/recordings';
import type { Recording, RecordingFile } from '../data/types';
import { boolean, enumOf, integer, object, string } from '../endpoints/shapes/schema';
import { control, open } from './control';
import { recordingByUuid, sessionById, userById } from './find';

export const recordings = {
	/** A recording of a meeting's latest instance, or of a meeting of its own. */
	addRecording: control(
		open<Partial<Recording>>()(
			object({
				meetingId: integer,
				userId: string,
				status: enumOf(string, ['processing', 'completed']),
			}),
		),
		(context, { meetingId, userId = context.data.meId, status = 'completed', ...fields }) => {
			const { data, maker, options } = context;
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
				start_time: iso(options.now().getTime() - 30 * MINUTE),
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
	),
	/** Zoom has finished: the one file turns complete, others appear. */
	completeRecording: control(object({ uuid: string }, ['uuid']), (context, { uuid }) => {
		const { maker, options } = context;
		const recording = recordingByUuid(context, uuid);
		const now = options.now().getTime();
		recording.duration ||= Math.max(
			1,
			Math.round((now - Date.parse(recording.start_time)) / MINUTE),
		);
		for (const file of recording.recording_files.filter(({ status }) => status === 'processing')) {
			const type = 'shared_screen_with_speaker_view';
			const done = makeFile(maker, uuid, type, file.recording_start, iso(now));
			Object.assign(file, done, { id: file.id });
		}
		addFiles(maker, recording, ['audio_only', 'timeline']);
		return recording;
	}),
	addRecordingFile: control(
		open<Partial<RecordingFile>>()(
			object({ uuid: string, recording_type: enumOf(string, recordingTypes) }, [
				'uuid',
				'recording_type',
			]),
		),
		(context, { uuid, recording_type, ...fields }) => {
			const recording = recordingByUuid(context, uuid);
			addFiles(context.maker, recording, [recording_type]);
			const file = recording.recording_files[recording.recording_files.length - 1];
			return Object.assign(file, fields);
		},
	),
	/** Moves it to the trash, or out of it. */
	trashRecording: control(
		object({ uuid: string, trashed: boolean }, ['uuid']),
		(context, { uuid, trashed = true }) =>
			Object.assign(recordingByUuid(context, uuid), { trashed }),
	),
};
