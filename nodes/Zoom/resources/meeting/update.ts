import { NodeOperationError, type IExecutePaginationFunctions } from 'n8n-workflow';
import { choice } from '../../form/builders';
import { filled, options } from '../../form/lists';
import { meetingDetails, meetingTypes } from '../../form/meeting/details';
import { recurrence } from '../../form/meeting/recurrence';
import { meetingSettings } from '../../form/meeting/settings';
import { startTime } from '../../form/meeting/startTime';
import { text } from '../../request/parsers';
import { occurrence } from '../../form/resourceLocator';
import { meeting } from '../../form/locators';
import { inBody, inQuery } from '../../form/send';
import type { OperationRequest, OperationResult, SendRequest } from '../../request/operation';
import type { Operation } from '../define';
import { reportIgnoredSettings, sendAndCompare } from './ignoredSettings';

export const update: Operation = {
	name: 'Update',
	value: 'update',
	action: 'Update a meeting',
	description: 'Change a meeting, or one occurrence of it',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/meetings/PATCH/meetings/{meetingId}',
	request: { method: 'PATCH', path: '/meetings/{meetingId}', rate: 'Light' },
	path: { meetingId: meeting },
	run: unlessEmpty,
	emptyResponse: ({ identifiers }) => ({ success: true, id: Number(identifiers.meetingId) }),
	fields: [
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add field',
			default: {},
			description: 'Only the fields that you add are changed',
			options: [
				...meetingDetails,
				startTime,
				inBody(
					{
						displayName: 'Topic',
						name: 'topic',
						type: 'string',
						default: '',
						placeholder: 'e.g. Weekly team meeting',
						description: 'Name of the meeting. At most 200 characters.',
					},
					{ parse: text(200) },
				),
				inBody(
					choice(
						'type',
						'Type',
						'Whether and how the meeting repeats. Changing it can end a series.',
						meetingTypes,
						{ default: 2 },
					),
				),
			].sort((a, b) => a.displayName.localeCompare(b.displayName)),
		},
		recurrence,
		meetingSettings,
		options([
			inQuery(
				occurrence(
					'Change only this occurrence of a recurring meeting: its agenda, start time, duration, cameras, muting, waiting room, watermark or automatic recording',
				),
				{ parse: filled(text()) },
			),
			reportIgnoredSettings,
		]),
	],
};

/** Zoom takes an update with nothing in it, and says that it is done. */
async function unlessEmpty(
	context: IExecutePaginationFunctions,
	request: OperationRequest,
	send: SendRequest,
): Promise<OperationResult> {
	if (Object.keys(request.body ?? {}).length > 0) {
		return await sendAndCompare(context, request, send);
	}
	throw new NodeOperationError(context.getNode(), 'There is nothing to update', {
		description:
			"Add what is to change under 'Update Fields', 'Recurrence' or 'Settings', and fill it in.",
		itemIndex: context.getItemIndex(),
		level: 'warning',
	});
}
