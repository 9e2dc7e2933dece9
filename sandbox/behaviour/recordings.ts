import type { Call, Context } from '../context';
import { day, DAY, iso } from '../data/maker';
import type { Recording, RecordingFile } from '../data/types';
import { invalidField, noRight, recordingNotFound, ZoomError } from '../errors';
import { recordingView } from '../views/recordings';
import { mayTouch } from './access';
import { pageOf, tokenEnvelope } from './paging';

/** A list of recordings for the days of a call, or its trash. */
export function listedRecordings(recordings: Recording[], call: Call, context: Context) {
	const { query } = call;
	const now = context.options.now().getTime();
	const asked = String(query.from ?? day(now - DAY));
	const to = String(query.to ?? day(now));
	const trash = query.trash === true;
	if (!trash && asked > to) throw invalidField('from');
	const earliest = monthBefore(to);
	const from = context.options.strict && !trash && asked < earliest ? earliest : asked;
	const filesOnly = query.trash_type === 'recording_file';
	const items = recordings
		.filter((recording) => (trash ? isInTrash(recording, filesOnly) : !recording.trashed))
		.filter(({ start_time }) => {
			const date = start_time.slice(0, 10);
			return trash || (date >= from && date <= to);
		})
		.filter(({ id }) => query.meeting_id === undefined || id === query.meeting_id)
		.sort((a, b) => (a.start_time > b.start_time ? -1 : 1));
	const page = pageOf(items, call, context);
	const envelope = tokenEnvelope(page);
	return {
		from,
		to,
		...envelope,
		page_size: items.length === 0 ? 0 : envelope.page_size,
		meetings: page.items.map((recording) => recordingView(recording, context, trash)),
	};
}

/** Zoom lists a calendar month: from the same day of the month before, or else its last. */
function monthBefore(to: string): string {
	const [year, month, date] = to.split('-').map(Number);
	const lastDay = new Date(Date.UTC(year, month - 1, 0)).getUTCDate();
	return day(Date.UTC(year, month - 2, Math.min(date, lastDay)));
}

const isInTrash = (recording: Recording, filesOnly: boolean) =>
	filesOnly ? !recording.trashed && recording.recording_files.some(isDeleted) : recording.trashed;

const isDeleted = ({ deleted_time }: RecordingFile) => deleted_time !== undefined;

/** The file of the path; throws 3301 for one that is not there, or is in the trash. */
export function fileOf(recording: Recording, { path }: Call): RecordingFile {
	const file = recording.recording_files.find(({ id }) => id === path.recordingId);
	if (!file || isDeleted(file)) throw recordingNotFound();
	return file;
}

/** Throws `code` for a recording that a simulive webinar plays. */
export function needsDeletable({ simulive }: Recording, code: number): void {
	if (!simulive) return;
	throw new ZoomError(
		400,
		code,
		'This recording was selected for a simulive webinar. You cannot delete or trash it.',
	);
}

/** The recording that `wanted` names by UUID, with something in the trash. */
export function trashedRecordingOf(wanted: string, call: Call, { data }: Context): Recording {
	const recording = data.recordings.find(
		({ uuid, trashed, recording_files }) =>
			uuid === wanted && (trashed || recording_files.some(isDeleted)),
	);
	if (!recording) throw recordingNotFound();
	if (!mayTouch(call, recording)) throw noRight();
	return recording;
}

/** Brings back all that is in the trash, or only one file. */
export function restore(recording: Recording, { options }: Context, file?: RecordingFile): void {
	for (const one of recording.recording_files) {
		if (!file || one === file) delete one.deleted_time;
		else if (recording.trashed) one.deleted_time = iso(options.now().getTime());
	}
	recording.trashed = false;
}
