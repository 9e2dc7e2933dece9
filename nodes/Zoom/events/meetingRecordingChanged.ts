import type { IDataObject } from 'n8n-workflow';
import { flag, number } from '../form/builders';
import { sessionPicker } from '../form/pickers';
import { asDictionary, comparable, differences, type Known } from '../polling/compare';
import { changes } from '../polling/changes';
import { timeOf } from '../polling/time';
import { unlessRefused } from '../http/refusedAnswer';
import { entriesOf } from '../http/paging';
import { defined, option, segment, triggerOptions } from './form';
import { RECORDING_MEMBERS } from './members';

const NO_RECORDING = 3301;
/** Links are others at each read, and the passcodes come and go with them. */
const VOLATILE = [
	'share_url',
	'download_access_token',
	'password',
	'recording_play_passcode',
	'auto_delete_date',
];
/** Files stand in one of two lists. */
const KNOWN_OF_FILE: Known = {
	has: (path) =>
		['recording_files', 'participant_audio_files'].some((list) =>
			RECORDING_MEMBERS.has(`${list}.${path}`),
		),
};
const VOLATILE_OF_FILE = ['play_url', 'download_url', 'file_path'];

const includeDownloadToken = flag(
	'include_download_token',
	'Include Download Token',
	'Whether to return a token with which the files can be downloaded without the credential',
);

const downloadTime = number(
	'token_ttl',
	'Time to Live of the Download',
	'How many seconds the download token is valid, up to 604800 (7 days). Used with Include Download Token.',
	{ min: 0, max: 604800, default: 3600, example: 3600 },
);

const picker = sessionPicker({
	name: 'meetingId',
	displayName: 'Meeting or Webinar',
	searchListMethod: 'searchMeetingsAndSessions',
	form: 'numberOrUuid',
	description:
		'What is recorded. An ID means the latest recorded session, a UUID one certain session.',
});

export const meetingRecordingChanged = changes({
	value: 'meetingRecordingChanged',
	name: 'Meeting Recording Changed',
	description:
		'Fires when files are added to the cloud recording of a meeting, are processed, or change',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/meetings/{meetingId}/recordings',
	requirements:
		'Needs a Pro plan or higher and the scope cloud_recording:read:list_recording_files.',
	whenEmpty: "Check 'Meeting or Webinar': it has no cloud recording.",
	fields: [...picker.fields, triggerOptions([includeDownloadToken, downloadTime])],
	parameters: async (context) => ({ meeting: await segment(context, picker) }),
	async read(run) {
		const wantsToken = option(run.context, includeDownloadToken) === true;
		const ttl = option(run.context, downloadTime);
		const query = wantsToken
			? defined({
					include_fields: 'download_access_token',
					ttl,
				})
			: {};
		return await unlessRefused(
			run.get(`/meetings/${String(run.parameters.meeting)}/recordings`, query, 'Light', {
				oneOf: ['uuid', 'id'],
			}),
			[NO_RECORDING],
		);
	},
	snapshot: (recording, _run, salt) => snapshotOf(recording, salt),
	compare(before, after, recording) {
		const changes = changesBetween(before, after);
		const type = eventType(changes);
		return type
			? [{ event_type: type, changes_detected: changes, meeting_recording: recording }]
			: [];
	},
	sample: (recording) => [
		{
			event_type: 'recording_added',
			changes_detected: changesBetween(undefined, snapshotOf(recording, '')),
			meeting_recording: recording,
		},
	],
});

/** Keys of the files that are new, finished or gone, and what else differs by dotted path. */
interface Changes extends IDataObject {
	added: string[];
	completed: string[];
	removed: string[];
	updated: IDataObject;
}

function snapshotOf(recording: IDataObject, salt: string): IDataObject {
	const { recording_files: files, participant_audio_files: audio, uuid, ...details } = recording;
	return {
		uuid,
		details: comparable(details, VOLATILE, salt),
		files: Object.fromEntries(
			[files, audio]
				.flatMap(entriesOf)
				.map((file) => [keyOf(file), comparable(file, VOLATILE_OF_FILE, salt)]),
		),
	};
}

/** Timeline and caption files have no ID of their own. */
function keyOf({ id, file_type, recording_type, recording_start }: IDataObject): string {
	return String(id || [file_type, recording_type, recording_start].filter(Boolean).join(' '));
}

/**
 * A later session of the same meeting number counts as all new; an earlier one is there only because the later one's
 * recording is gone.
 */
function changesBetween(before: IDataObject | undefined, after: IDataObject): Changes {
	const files = after.files as Record<string, IDataObject>;
	if (before?.uuid !== after.uuid) {
		const added = startOf(after) < startOf(before) ? [] : Object.keys(files);
		return { added, completed: [], removed: [], updated: {} };
	}
	const old = before?.files as Record<string, IDataObject>;
	const kept = Object.keys(files).filter((key) => key in old);
	return {
		added: Object.keys(files).filter((key) => !(key in old)),
		completed: kept.filter(
			(key) => old[key].status !== 'completed' && files[key].status === 'completed',
		),
		removed: Object.keys(old).filter((key) => !(key in files)),
		updated: asDictionary([
			...differences(before?.details, after.details, RECORDING_MEMBERS),
			...kept.flatMap((key) =>
				differences(old[key], files[key], KNOWN_OF_FILE).map((difference) => ({
					...difference,
					path: `recording_files.${key}.${difference.path}`,
				})),
			),
		]),
	};
}

function startOf(snapshot: IDataObject | undefined): number {
	return timeOf((snapshot?.details as IDataObject | undefined)?.start_time);
}

function eventType({ added, completed, removed, updated }: Changes): string | undefined {
	if (added.length) return 'recording_added';
	if (completed.length) return 'recording_processing_completed';
	return removed.length || Object.keys(updated).length ? 'recording_updated' : undefined;
}
