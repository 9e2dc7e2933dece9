import type { IDataObject } from 'n8n-workflow';
import { sessionPicker } from '../form/pickers';
import { changes } from '../polling/changes';
import { segment, triggerOptions } from './form';
import { MEETING_MEMBERS } from './members';
import { comparableSession, sessionDifferences } from './sessionDetails';

/** What moves by itself, or follows from the passcode, which is compared itself. */
const VOLATILE = [
	'start_url',
	'join_url',
	'chat_join_url',
	'status',
	'uuid',
	'encrypted_password',
	'pstn_password',
	'h323_password',
	'dynamic_host_key',
];

const picker = sessionPicker({
	name: 'meetingId',
	displayName: 'Meeting',
	searchListMethod: 'searchMeetings',
	form: 'number',
	description: 'The meeting to watch',
});

export const meetingDetailsChanged = changes({
	value: 'meetingDetailsChanged',
	name: 'Meeting Details Changed',
	description:
		'Fires when topic, agenda, schedule, passcode, recurrence or settings of a meeting change',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/meetings/{meetingId}',
	requirements: 'Needs the scope meeting:read:meeting.',
	whenEmpty: "Check 'Meeting': Zoom has no such meeting.",
	fields: [...picker.fields, triggerOptions()],
	parameters: async (context) => ({ meeting: await segment(context, picker) }),
	read: async (run) =>
		await run.get(`/meetings/${String(run.parameters.meeting)}`, {}, 'Light', {
			oneOf: ['id', 'uuid'],
		}),
	snapshot: (meeting, run, salt) => comparableSession(meeting, VOLATILE, run.now, salt),
	compare(before, after, meeting, run) {
		const paths = sessionDifferences(before, after, run.now, MEETING_MEMBERS).map(
			({ path }) => path,
		);
		return paths.length ? [event(paths, meeting)] : [];
	},
	sample: (meeting) => [event([], meeting)],
});

function event(paths: string[], meeting: IDataObject): IDataObject {
	const onlySettings = paths.length > 0 && paths.every((path) => path.startsWith('settings'));
	return {
		event_type: onlySettings ? 'settings_changed' : 'meeting_updated',
		changed_fields: paths,
		meeting_details: meeting,
	};
}
