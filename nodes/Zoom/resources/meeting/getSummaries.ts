import type { INodeProperties } from 'n8n-workflow';
import { choice } from '../../form/builders';
import { dateRange, filters, nextPageToken, options, pageSize, paging } from '../../form/lists';
import { userPicker, type Picker } from '../../form/pickers';
import { encodeSegment } from '../../request/identifiers';
import { refuseField } from '../../request/invalidField';
import type { PathLocator } from '../../request/operation';
import { parserFor } from '../../request/parsers';
import { ValidationError } from '../../http/validationError';
import type { Operation } from '../define';

const whose = choice(
	'summariesOf',
	'Summaries Of',
	'Whose meetings',
	[
		['All Users', 'account', 'Needs the credential of an administrator'],
		['One User', 'user'],
	],
	{ required: true },
);

const host = userPicker('Whose meetings', 'summariesUserId');

/** The user whose summaries are listed; '' for all of the account. An expression without a value is neither. */
const hostOrAll: PathLocator = {
	fields: [whose, ...host.fields.map(onlyForOneUser)],
	async read(context) {
		const given = context.getNodeParameter(whose.name, '');
		if (readWhose(context, given) === 'user') return await host.read(context);
		return '';
	},
};

function onlyForOneUser(field: INodeProperties): INodeProperties {
	const show = { ...field.displayOptions?.show, [whose.name]: ['user'] };
	return { ...field, displayOptions: { show } };
}

function readWhose(context: Parameters<Picker['read']>[0], value: unknown): unknown {
	try {
		const chosen = parserFor(whose)(value, { timezone: '', body: {}, query: {} });
		if (chosen !== undefined) return chosen;
		throw new ValidationError('is empty', 'Choose all users, or one.');
	} catch (error) {
		refuseField(context, whose.displayName, error);
	}
}

export const getSummaries: Operation = {
	name: 'Get Many Summaries',
	value: 'getSummaries',
	action: 'Get many summaries of meetings',
	description: 'List the meetings of which AI Companion wrote summaries',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/meetings/meeting_summaries',
	request: { method: 'GET', path: '/meetings/meeting_summaries', rate: 'Medium' },
	path: { userId: hostOrAll },
	list: { key: 'summaries' },
	async run(_context, request, send) {
		const { userId } = request.identifiers;
		if (userId === '') return await send(request);
		return await send({ ...request, path: `/users/${encodeSegment(userId)}/meeting_summaries` });
	},
	requirements:
		'Needs a Pro plan or higher whose AI Companion writes meeting summaries. Get Summary gives the text of each.',
	fields: [
		...paging,
		filters([
			...dateRange(
				'moment',
				'Start of the range. Without an offset it is meant in the zone of the workflow.',
				'End of the range. Without an offset it is meant in the zone of the workflow.',
			),
			choice('time_filter_field', 'Time Field', 'Which time From and To are about', [
				['Session Start', 'summary_start_time'],
				['Summary Creation', 'summary_created_time'],
			]),
		]),
		options([nextPageToken, pageSize]),
	],
};
