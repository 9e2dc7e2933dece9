import { userOf } from '../../behaviour/access';
import { pageOf, tokenEnvelope } from '../../behaviour/paging';
import { day, DAY } from '../../data/maker';
import type { Recording } from '../../data/types';
import { invalidField } from '../../errors';
import { recordingView } from '../../views/recordings';
import { endpoint } from '../endpoint';
import { pageEnvelope, pageQuery } from '../shapes/pages';
import { recording } from '../shapes/recording';
import { boolean, date, integer, list, object, string } from '../shapes/schema';

export const listRecordings = endpoint('GET /users/{userId}/recordings', {
	id: 'ZOOM_LIST_ALL_RECORDINGS',
	rate: 'Medium',
	scopes: {
		classic: ['recording:read'],
		granular: ['cloud_recording:read:list_user_recordings'],
		levels: ['user', 'admin', 'master'],
	},
	path: { userId: string },
	query: {
		...pageQuery,
		mc: { ...string, pattern: '^(true|false)$', default: 'false' },
		trash: { ...boolean, default: false },
		from: date,
		to: date,
		trash_type: { ...string, default: 'meeting_recordings' },
		meeting_id: integer,
	},
	listKey: 'meetings',
	answer: object({ ...pageEnvelope, from: string, to: string, meetings: list(object(recording)) }),
	handle(call, context) {
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
	},
});

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
