import type { IDataObject } from 'n8n-workflow';
import { flag, number } from '../form/builders';
import { userPicker } from '../form/pickers';
import { newItems } from '../polling/newItems';
import { DAY } from '../http/time';
import { timeOf } from '../polling/time';
import { entriesOf } from '../http/paging';
import { RECORDING_RANGE, textOf } from '../http/ranges';
import { idOf } from './answers';
import { listQuery, option, pageSize, segment, triggerOptions } from './form';

const lookBackDays = number(
	'lookBackDays',
	'Look Back',
	'How many days a recording may take to appear after its meeting started. Zoom sorts recordings by that start.',
	{ min: 1, max: 30, default: 7, example: 14 },
);

const onlyCompleted = flag(
	'onlyCompleted',
	'Only When All Files Are Ready',
	'Whether to wait until Zoom has processed all files of the recording',
);

const user = userPicker('Whose recordings to watch');

export const newCloudRecording = newItems({
	value: 'newCloudRecording',
	name: 'New Cloud Recording',
	description: 'Fires once for each session that is recorded to the cloud',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/users/{userId}/recordings',
	requirements:
		'Needs a Pro plan or higher and the scope cloud_recording:read:list_user_recordings.',
	whenEmpty:
		"Check that the chosen user has a cloud recording whose meeting started within the days of 'Look Back', and that 'Only When All Files Are Ready' is not holding it back.",
	fields: [...user.fields, triggerOptions([lookBackDays, onlyCompleted, pageSize])],
	parameters: async (context) => ({
		user: await segment(context, user),
		onlyCompleted: option(context, onlyCompleted) === true,
		lookBack: ((option(context, lookBackDays) as number | undefined) ?? 7) * DAY,
	}),
	async read(run, reachedAt) {
		const earliest = reachedAt - lookBackOf(run.parameters);
		// A day more, as a session may start while its day ends.
		const [from, to] = [earliest, run.now + DAY].map((time) => textOf(time, 'day'));
		const recordings = await run.list({
			path: `/users/${String(run.parameters.user)}/recordings`,
			query: { ...listQuery(run.context), from, to },
			rate: 'Medium',
			key: 'meetings',
			range: RECORDING_RANGE,
		});
		return run.parameters.onlyCompleted === true ? recordings.filter(isCompleted) : recordings;
	},
	key: ({ uuid }) => idOf(uuid),
	time: (recording) => timeOf(recording.start_time),
	ignoreBefore: (run) => run.now - lookBackOf(run.parameters),
	payload: (meeting) => ({ event_type: 'recording_created', meeting }),
});

function lookBackOf(parameters: IDataObject): number {
	return Number(parameters.lookBack);
}

/** Timeline and caption files have no status of their own. */
function isCompleted(recording: IDataObject): boolean {
	const files = entriesOf(recording.recording_files);
	return files.length > 0 && files.every(({ status }) => !status || status === 'completed');
}
