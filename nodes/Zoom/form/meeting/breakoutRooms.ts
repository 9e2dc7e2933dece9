import type { INodeProperties } from 'n8n-workflow';
import { groups, textList } from '../../request/parsers';
import { setting, settingGroup } from './setting';

const rooms: INodeProperties = {
	displayName: 'Rooms',
	name: 'breakout_room_rooms',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add room',
	default: {},
	description: 'The rooms, and who is sent to each',
	options: [
		{
			displayName: 'Room',
			name: 'room',
			values: [
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					required: true,
					default: '',
					description: 'What the room is called',
					placeholder: 'e.g. Group 1',
				},
				{
					displayName: 'Participants',
					name: 'participants',
					type: 'string',
					default: '',
					placeholder: 'e.g. jane@example.com, joe@example.com',
					description: 'Email addresses with commas between',
				},
			],
		},
	],
};

/** Rooms that people are sent to from the start. */
export const breakoutRooms = settingGroup('Breakout Rooms', 'breakoutRooms', [
	setting(
		{
			displayName: 'Assign in Advance',
			name: 'breakout_room_enable',
			type: 'boolean',
			default: true,
			description: 'Whether breakout rooms are assigned before the meeting',
		},
		{ property: 'breakout_room.enable' },
	),
	setting(rooms, {
		property: 'breakout_room.rooms',
		parse: groups(rooms, { participants: textList }),
	}),
]);
