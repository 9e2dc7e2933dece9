import { actsForAccount } from '../auth';
import type { Call, Context, Handler } from '../context';
import { day, DAY } from '../data/maker';
import type { Recording } from '../data/types';
import { invalidField, recordingNotFound, ZoomError } from '../errors';
import { pageOf, tokenEnvelope } from '../paging';
import { isNumeric } from '../paths';
import { recordingDetail, recordingView } from '../views/recordings';
import { fresh } from '../views/urls';
import { latest, userOf } from '../access';

/** Zoom's answer with HTTP 200 that is an error all the same. */
class NoRight {
	readonly code = 200;
	readonly message = 'You do not have the right permissions.';
}

/** The recording a number (the latest one) or a UUID names. */
function recordingOf(call: Call, { data }: Context): Recording | NoRight {
	const wanted = call.path.meetingId;
	const kept = data.recordings.filter(({ trashed }) => !trashed);
	const recording = isNumeric(wanted)
		? latest(kept.filter(({ id }) => String(id) === wanted))
		: kept.find(({ uuid }) => uuid === wanted);
	if (!recording) throw recordingNotFound();
	const allowed =
		actsForAccount(call.token, call.operation) || recording.host_id === call.token.userId;
	return allowed ? recording : new NoRight();
}

const listRecordings: Handler = (call, context) => {
	const user = userOf(call, context);
	const { query } = call;
	const now = context.options.now().getTime();
	const asked = String(query.from ?? day(now - DAY));
	const to = String(query.to ?? day(now));
	const trash = query.trash === true;
	if (!trash && asked > to) throw invalidField('from');
	const earliest = monthBefore(to);
	const from = context.options.strict && !trash && asked < earliest ? earliest : asked;
	const filesOnly = query.trash_type === 'recording_file';
	const items = context.data.recordings
		.filter((recording) => recording.host_id === user.id)
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
};

/** Zoom lists a calendar month: from the same day of the month before, or else its last. */
function monthBefore(to: string): string {
	const [year, month, date] = to.split('-').map(Number);
	const lastDay = new Date(Date.UTC(year, month - 1, 0)).getUTCDate();
	return day(Date.UTC(year, month - 2, Math.min(date, lastDay)));
}

const isInTrash = (recording: Recording, filesOnly: boolean) =>
	filesOnly
		? !recording.trashed && recording.recording_files.some(({ deleted_time }) => deleted_time)
		: recording.trashed;

const getRecordings: Handler = (call, context) => {
	const { include_fields, ttl } = call.query;
	const wantsToken = String(include_fields ?? '')
		.split(',')
		.includes('download_access_token');
	if (context.options.strict) {
		if (include_fields !== undefined && include_fields !== 'download_access_token') {
			throw invalidField('include_fields');
		}
		if (ttl !== undefined && !wantsToken) throw invalidField('ttl');
	}
	const recording = recordingOf(call, context);
	if (recording instanceof NoRight) return { ...recording };
	return {
		...recordingDetail(recording, context),
		...(wantsToken ? { download_access_token: `${fresh(20)}.${fresh(90)}.${fresh(32)}` } : {}),
	};
};

const deleteRecordings: Handler = (call, context) => {
	const recording = recordingOf(call, context);
	if (recording instanceof NoRight) return { ...recording };
	if (recording.simulive) {
		throw new ZoomError(
			400,
			3332,
			'This recording was selected for a simulive webinar. You cannot delete or trash it.',
		);
	}
	const { recordings } = context.data;
	if (call.query.action === 'delete') recordings.splice(recordings.indexOf(recording), 1);
	else recording.trashed = true;
	return undefined;
};

export const recordingRoutes: Record<string, Handler> = {
	ZOOM_LIST_ALL_RECORDINGS: listRecordings,
	ZOOM_GET_MEETING_RECORDINGS: getRecordings,
	ZOOM_DELETE_MEETING_RECORDINGS: deleteRecordings,
};
