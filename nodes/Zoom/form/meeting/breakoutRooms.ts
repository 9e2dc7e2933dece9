import { textList } from '../../request/parsers';
import { flag, list, string } from '../builders';
import { membersOf, settingGroup } from './setting';

/** Rooms that people are sent to from the start. */
export const breakoutRooms = settingGroup(
	'Breakout Rooms',
	'breakoutRooms',
	membersOf('breakout_room', [
		flag('enable', 'Assign in Advance', 'Whether breakout rooms are assigned before the meeting'),
		list('rooms', 'Rooms', 'The rooms, and who is sent to each', {
			name: 'room',
			displayName: 'Room',
			fields: [
				string('name', 'Name', 'What the room is called', 'Group 1', { required: true }),
				string(
					'participants',
					'Participants',
					'Email addresses with commas between',
					'jane@example.com, joe@example.com',
					{ parse: textList },
				),
			],
		}),
	]),
);
