import { text } from '../../request/parsers';
import { choice, collection, flag, number } from '../builders';
import { filled } from '../lists';
import { resourceLocator } from '../resourceLocator';
import { body } from '../send';

/** A recording that is played as if it were live. Zoom takes this beside the settings, not in them. */
export const simulive = collection(
	'simulive',
	'Simulive',
	'Add setting',
	body([
		flag('simulive_delay_start_enable', 'Delay', 'Whether the recording starts later', {
			property: 'simulive_delay_start.enable',
		}),
		number('simulive_delay_start_time', 'Delay Time', 'How much later it starts', {
			min: 0,
			example: 10,
			default: 10,
			property: 'simulive_delay_start.time',
		}),
		choice(
			'simulive_delay_start_timeunit',
			'Delay Unit',
			'What Delay Time counts',
			[
				['Minutes', 'minute'],
				['Seconds', 'second'],
			],
			{ property: 'simulive_delay_start.timeunit' },
		),
		flag(
			'transition_to_live',
			'Go Live',
			'Whether the host can go over from the recording to a live session',
		),
		flag(
			'is_simulive',
			'Play as Live',
			"Whether a recording is played as if it were live. For the type Scheduled, and not together with Schedule For; the account needs Zoom's simulive webinars.",
		),
		resourceLocator({
			displayName: 'Recording',
			name: 'record_file_id',
			searchListMethod: 'searchRecordedVideos',
			placeholder: 'e.g. f09340e1-cdc3-4eae-9a74-98f9777ed908',
			description: 'Which file of a recording is played',
			target: { parse: filled(text()) },
		}),
	]),
);
