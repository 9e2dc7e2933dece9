import { flag } from '../builders';
import { recordingAndAi } from '../meeting/recordingAndAi';
import { besides } from '../meeting/setting';

/** What Zoom records, and who can watch it later. */
export const recording = {
	...besides(
		recordingAndAi,
		['auto_recording'],
		[flag('on_demand', 'On Demand', 'Whether people can watch the recording afterwards')],
	),
	displayName: 'Recording',
	name: 'recording',
};
