import { choice } from '../../form/builders';
import { filters, nextPageToken, options, pageSize, paging, simplify } from '../../form/lists';
import { user } from '../../form/locators';
import { REPORT_RANGE } from '../../http/ranges';
import type { Operation } from '../define';
import { range, WANTS } from './shared';

/** A session that is over: what it was, whose, when, and how many took part. */
const KEPT = [
	'uuid',
	'id',
	'type',
	'topic',
	'user_name',
	'user_email',
	'start_time',
	'end_time',
	'duration',
	'participants_count',
	'total_minutes',
	'has_recording',
	'has_chat',
	'has_screen_share',
];

export const getUserMeetings: Operation = {
	name: 'Get Meetings of a User',
	value: 'getUserMeetings',
	action: 'Get the meetings report of a user',
	description: 'List the meetings and webinars of a user that are over',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/reports/GET/report/users/{userId}/meetings',
	request: { method: 'GET', path: '/report/users/{userId}/meetings', rate: 'Heavy' },
	path: { userId: user },
	list: { key: 'meetings', range: REPORT_RANGE },
	simplify: KEPT,
	requirements: `${WANTS} Zoom keeps six months, and leaves out meetings with a single participant unless Meetings under Filters asks for those.`,
	fields: [
		...range,
		...paging,
		filters([
			choice('type', 'Meetings', 'Which meetings to list', [
				['Hosted', 'past', 'What the user hosted, with two participants or more'],
				['Hosted or Joined', 'pastJoined', 'Also what others hosted and the user took part in'],
				['With One Participant', 'pastOne', 'Only meetings in which a single person was'],
			]),
		]),
		simplify,
		options([nextPageToken, pageSize]),
	],
};
