import { choice, flag } from '../../form/builders';
import { readMeetingIdentifier } from '../../request/identifiers';
import {
	dateRange,
	filled,
	filters,
	nextPageToken,
	options,
	pageSize,
	paging,
	simplify,
} from '../../form/lists';
import { resourceLocator } from '../../form/resourceLocator';
import { ofUser, userOrAccount } from '../../form/recordings';
import { flag as readFlag, type ParseContext } from '../../request/parsers';
import { RECORDING_RANGE } from '../../http/ranges';
import type { Operation } from '../define';
import { KEPT_OF_RECORDING } from './simplify';

/** The recordings of all users of the account. Zoom wants `me`: its ID would take the rights of a master account. */
const OF_ACCOUNT = '/accounts/me/recordings';

export const getAll: Operation = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many recordings',
	description: 'List the cloud recordings of a user, or of the whole account',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/users/{userId}/recordings',
	request: { method: 'GET', path: '/users/{userId}/recordings', rate: 'Medium' },
	path: { userId: userOrAccount },
	list: { key: 'meetings', range: RECORDING_RANGE },
	simplify: KEPT_OF_RECORDING,
	requirements:
		'Needs a Pro plan or higher with cloud recording. Without From under Filters, Zoom lists the recordings of today only.',
	fields: [
		...paging,
		filters([
			...dateRange(
				'day',
				'First day (UTC) on which the recorded meetings started, such as 2026-03-31. Without it Zoom lists today only. Ranges over a month are asked for month by month.',
				'Last day (UTC) on which the recorded meetings started, such as 2026-03-31',
			),
			resourceLocator({
				displayName: 'Meeting',
				name: 'meeting_id',
				searchListMethod: 'searchMeetings',
				placeholder: 'e.g. 850 1234 5678',
				description: 'Only recordings of this meeting',
				target: { parse: filled(meetingNumber) },
				...ofUser,
			}),
			flag(
				'mc',
				'Meeting Connector',
				'Whether to list recordings of an on-premise meeting connector',
				{ parse: flagAsText, ...ofUser },
			),
			flag(
				'trash',
				'Trash',
				'Whether to list the recordings in the trash. Leave From and To out then.',
				ofUser,
			),
			choice(
				'trash_type',
				'Trash Type',
				'What to list from the trash',
				[
					['Meeting Recordings', 'meeting_recordings'],
					['Single Files', 'recording_file'],
				],
				ofUser,
			),
		]),
		simplify,
		options([nextPageToken, pageSize]),
	],
	async run(_context, request, send) {
		const isOfUser = request.identifiers.userId !== '';
		return await send(isOfUser ? request : { ...request, path: OF_ACCOUNT });
	},
};

/** Zoom takes this one as a text. */
function flagAsText(value: unknown, context: ParseContext): unknown {
	const on = readFlag(value, context);
	return typeof on === 'boolean' ? String(on) : on;
}

function meetingNumber(value: unknown): number {
	return Number(readMeetingIdentifier(value, 'number'));
}
