import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { userPicker, userSegment } from '../fields/pickers';
import { newItems } from '../polling/newItems';
import { DAY, timeOf } from '../polling/time';
import { idOf } from './answers';
import { choice, listQuery, pageSize, triggerOptions } from './form';

/** How long after its start a session can first be listed as live or previous: it lasts 30 hours at most. */
const LONGEST_SESSION = 2 * DAY;
/** Lists of sessions, each of which has a UUID; the others list meetings, each of which has a number. */
const SESSION_LISTS = ['live', 'previous_meetings'];

const meetingType: INodeProperties = {
	displayName: 'Meeting Type',
	name: 'meeting_type',
	type: 'options',
	options: [
		{ name: 'Live', value: 'live', description: 'Fires for each session that starts' },
		{
			name: 'Previous',
			value: 'previous_meetings',
			description: 'Fires for each session that has ended',
		},
		{
			name: 'Scheduled',
			value: 'scheduled',
			description: 'Fires for each meeting that is scheduled, whenever it takes place',
		},
		{ name: 'Upcoming', value: 'upcoming', description: 'Upcoming and live' },
		{
			name: 'Upcoming Meetings',
			value: 'upcoming_meetings',
			description: 'Upcoming and live, asked for under the newer name',
		},
	],
	default: 'scheduled',
	description: 'Which list of meetings to watch. Zoom never lists instant meetings.',
};

export const newMeetingCreated = newItems({
	value: 'newMeetingCreated',
	name: 'New Meeting Created',
	description: 'Fires once for each meeting that is created',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/users/{userId}/meetings',
	requirements: 'Needs the scope meeting:read:list_meetings.',
	whenEmpty:
		"Check 'User' and 'Meeting Type': Zoom lists no meeting of this type for the user. Instant meetings are never listed.",
	fields: [...userPicker('Whose meetings to watch'), meetingType, triggerOptions([pageSize])],
	parameters: async (context) => ({
		user: await userSegment(context, 'userId', 'User'),
		type: choice(context, meetingType),
	}),
	async read(run) {
		return await run.list({
			path: `/users/${String(run.parameters.user)}/meetings`,
			query: { ...listQuery(run.context), type: run.parameters.type },
			label: 'Medium',
			key: 'meetings',
		});
	},
	key: (meeting, run) => idOf(ofSessions(run.parameters) ? meeting.uuid : meeting.id),
	// A live session is listed with the time for which it was scheduled.
	time: (meeting, { parameters }) =>
		parameters.type === 'live'
			? NaN
			: timeOf(parameters.type === 'previous_meetings' ? meeting.start_time : meeting.created_at),
	ignoreBefore(run, moment) {
		if (ofSessions(run.parameters)) return run.now - LONGEST_SESSION;
		// A meeting that was there before only moved into the list.
		return moment === 'baseline' ? Math.floor(run.now / 1000) * 1000 : run.now - DAY;
	},
	payload: (meeting) => ({ event_type: 'meeting_created', meeting }),
});

function ofSessions(parameters: IDataObject): boolean {
	return SESSION_LISTS.includes(String(parameters.type));
}
