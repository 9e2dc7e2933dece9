import type { IDataObject } from 'n8n-workflow';
import { choice } from '../form/builders';
import { userPicker } from '../form/pickers';
import { newItems } from '../polling/newItems';
import { DAY } from '../http/time';
import { timeOf } from '../polling/time';
import { createdSince, idOf } from './answers';
import { chosen, listQuery, pageSize, segment, triggerOptions } from './form';

/** How long after its start a session can first be listed as live or previous: it lasts 30 hours at most. */
const LONGEST_SESSION = 2 * DAY;
/** Lists of sessions, each of which has a UUID; the others list meetings, each of which has a number. */
const SESSION_LISTS = ['live', 'previous_meetings'];

const meetingType = choice(
	'meeting_type',
	'Meeting Type',
	'Which list of meetings to watch. Zoom never lists instant meetings.',
	[
		['Live', 'live', 'Fires for each session that starts'],
		['Previous', 'previous_meetings', 'Fires for each session that has ended'],
		['Scheduled', 'scheduled', 'Fires for each meeting that is scheduled, whenever it takes place'],
		['Upcoming', 'upcoming', 'Upcoming and live'],
		['Upcoming Meetings', 'upcoming_meetings', 'Upcoming and live, asked for under the newer name'],
	],
	{ default: 'scheduled' },
);

const user = userPicker('Whose meetings to watch');

export const newMeetingCreated = newItems({
	value: 'newMeetingCreated',
	name: 'New Meeting Created',
	description: 'Fires once for each meeting that is created',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/users/{userId}/meetings',
	requirements: 'Needs the scope meeting:read:list_meetings.',
	whenEmpty:
		"Check 'User' and 'Meeting Type': Zoom lists no meeting of this type for the user. Instant meetings are never listed.",
	fields: [...user.fields, meetingType, triggerOptions([pageSize])],
	parameters: async (context) => ({
		user: await segment(context, user),
		type: chosen(context, meetingType),
	}),
	async read(run) {
		return await run.list({
			path: `/users/${String(run.parameters.user)}/meetings`,
			query: { ...listQuery(run.context), type: run.parameters.type },
			rate: 'Medium',
			key: 'meetings',
		});
	},
	key: (meeting, run) => idOf(ofSessions(run.parameters) ? meeting.uuid : meeting.id),
	// A live session is listed with the time for which it was scheduled.
	time: (meeting, { parameters }) =>
		parameters.type === 'live'
			? NaN
			: timeOf(parameters.type === 'previous_meetings' ? meeting.start_time : meeting.created_at),
	ignoreBefore: (run, moment) =>
		ofSessions(run.parameters) ? run.now - LONGEST_SESSION : createdSince(run, moment),
	payload: (meeting) => ({ event_type: 'meeting_created', meeting }),
});

function ofSessions(parameters: IDataObject): boolean {
	return SESSION_LISTS.includes(String(parameters.type));
}
