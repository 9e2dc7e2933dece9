import type { IDataObject } from 'n8n-workflow';
import { sessionPicker } from '../form/pickers';
import { comparable, differences, essence } from '../polling/compare';
import { changes } from '../polling/changes';
import { hashOf } from '../polling/seenKeys';
import type { PollRun } from '../polling/run';
import { encodeSegment, isNumber } from '../request/identifiers';
import { unlessRefused } from '../http/refusedAnswer';
import { segment, triggerOptions } from './form';
import { SUMMARY_MEMBERS } from './members';

/** Zoom's codes for a session that is not over, or that has no summary, or none any more: it is in the trash (2305). */
const NOTHING_YET = [2305, 3001, 3322, 404];
/** Without any of these there is no summary yet, whatever else Zoom returns. */
const CONTENT = [
	'summary_overview',
	'summary_details',
	'next_steps',
	'edited_summary',
	'summary_content',
];
/** The link may be signed anew at each read, and the other two tell by whom, not what. */
const VOLATILE = [
	'summary_doc_url',
	'summary_last_modified_user_id',
	'summary_last_modified_user_email',
];

const picker = sessionPicker({
	name: 'meetingId',
	displayName: 'Meeting',
	searchListMethod: 'searchMeetingsAndSessions',
	form: 'numberOrUuid',
	description:
		'The meeting to watch. With a meeting ID the summary of its latest session is watched; a UUID means one session.',
});

export const meetingSummaryUpdated = changes({
	value: 'meetingSummaryUpdated',
	name: 'Meeting Summary Created or Updated',
	description:
		'Fires when AI Companion has written the summary of a meeting, and when it is edited',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/meetings/{meetingId}/meeting_summary',
	requirements:
		'Needs a Pro plan or higher and the scope meeting:read:summary; with a meeting ID also meeting:read:past_meeting.',
	whenEmpty:
		"Check 'Meeting': it has no summary. AI Companion writes one some minutes after a meeting in which it was on, if the meeting was not end-to-end encrypted.",
	fields: [...picker.fields, triggerOptions()],
	parameters: async (context) => ({ meeting: await segment(context, picker) }),
	async read(run) {
		const session = await latestSession(run);
		if (session === undefined) return undefined;
		const summary = await unlessRefused(
			run.get(`/meetings/${session}/meeting_summary`, {}, 'Light', {
				oneOf: ['meeting_uuid', 'meeting_id'],
			}),
			NOTHING_YET,
		);
		return summary && hasContent(summary) ? summary : undefined;
	},
	snapshot: (summary, _run, salt) => hashed(summary, salt),
	compare(before, after, summary) {
		if (before?.meeting_uuid !== after.meeting_uuid) return [event('created', [], summary)];
		const paths = differences(before, after, SUMMARY_MEMBERS).map(({ path }) => path);
		return paths.length ? [event('updated', paths, summary)] : [];
	},
	sample: (summary) => [event('created', [], summary)],
});

/** Zoom knows a summary only by the UUID of its session. */
async function latestSession(run: PollRun): Promise<string | undefined> {
	const session = String(run.parameters.meeting);
	if (!isNumber(session)) return session;
	const latest = await unlessRefused(
		run.get(`/past_meetings/${session}`, {}, 'Light', { oneOf: ['uuid'] }),
		NOTHING_YET,
	);
	return latest?.uuid ? encodeSegment(String(latest.uuid)) : undefined;
}

function hasContent(summary: IDataObject): boolean {
	const filled = comparable(summary, VOLATILE, '');
	return CONTENT.some((name) => name in filled);
}

/** What is written in a summary is told to nobody but the workflow, so only its hash is stored. */
function hashed(summary: IDataObject, salt: string): IDataObject {
	const { meeting_uuid: uuid, ...rest } = comparable(summary, VOLATILE, salt);
	return {
		meeting_uuid: uuid,
		...Object.fromEntries(
			Object.entries(rest)
				.map(([name, value]) => [name, essence(value, SUMMARY_MEMBERS, name)] as const)
				.filter(([, value]) => value !== undefined)
				.map(([name, value]) => [name, hashOf(salt + JSON.stringify(value))]),
		),
	};
}

function event(type: 'created' | 'updated', paths: string[], summary: IDataObject): IDataObject {
	return { event_type: type, changed_fields: paths, summary };
}
