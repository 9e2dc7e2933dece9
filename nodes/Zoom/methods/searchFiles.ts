import type { IDataObject, ILoadOptionsFunctions } from 'n8n-workflow';
import { askZoom } from '../http/client';
import { entriesOf, textOf, wholeList, type WhenEmpty } from './choices';
import { hostSegment, notChosen, trashInForm } from './inForm';
import { readPages, type ReadPage } from './pages';
import { pagedList, sessionEntry } from './search';

/**
 * The files of the recording in the form.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/{meetingId}/recordings
 */
export const searchRecordedFiles = wholeList({
	path: '/meetings/{recording}/recordings',
	rate: 'Light',
	key: 'recording_files',
	id: 'id',
	expects: { oneOf: ['id', 'uuid'] },
	name: fileName,
	whenEmpty: {
		message: 'This recording has no files',
		description: 'They may be in the trash. You can also enter the ID of a file by hand.',
	},
});

const NOTHING: WhenEmpty = {
	message: 'There is nothing in the trash',
	description: 'Zoom keeps what is in the trash for 30 days. You can also enter an ID by hand.',
};

/**
 * The recordings of the host that are in the trash, or of which single files are, by UUID.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/users/{userId}/recordings
 */
export const searchTrashedRecordings = pagedList(
	(context) =>
		readPages(context, { ...trashOf(context), key: 'meetings', id: 'uuid', entry: sessionEntry }),
	NOTHING,
);

/** The files in the trash of the recording in the form. */
export const searchTrashedFiles = pagedList((context): ReadPage => {
	const { uuid } = trashInForm(context);
	if (!uuid) throw notChosen(context, 'Recording');
	const trash = trashOf(context);
	return async (next, deadline) => {
		const answer = await askZoom(context, {
			method: 'GET',
			...trash,
			query: { ...trash.query, ...(next ? { next_page_token: next } : {}) },
			expects: { list: 'meetings' },
			deadline,
		});
		const files = entriesOf(answer, 'meetings', 'uuid')
			.filter((recording) => recording.uuid === uuid)
			.flatMap((recording) => entriesOf(recording, 'recording_files', 'id'));
		return {
			entries: files.map((file) => ({ name: fileName(file), value: textOf(file.id) })),
			next: textOf(answer.next_page_token) || undefined,
		};
	};
}, NOTHING);

function trashOf(context: ILoadOptionsFunctions) {
	const trash_type = trashInForm(context).isFile ? 'recording_file' : 'meeting_recordings';
	return {
		path: `/users/${hostSegment(context)}/recordings`,
		query: { trash: true, trash_type },
		rate: 'Medium' as const,
	};
}

/** What a file shows, its type and when it begins (UTC). */
function fileName(file: IDataObject): string {
	const kind = textOf(file.recording_type).replace(/_/g, ' ') || 'file';
	const type = textOf(file.file_extension) || textOf(file.file_type);
	const start = textOf(file.recording_start).slice(0, 16).replace('T', ' ');
	const notes = [...(type ? [type] : []), ...(start ? [`${start} UTC`] : [])];
	return `${kind[0].toUpperCase()}${kind.slice(1)} (${notes.join(', ') || textOf(file.id)})`;
}
