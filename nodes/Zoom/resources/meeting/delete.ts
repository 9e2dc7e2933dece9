import { choice, flag } from '../../form/builders';
import { options } from '../../form/lists';
import { meeting } from '../../form/locators';
import { resourceLocator } from '../../form/resourceLocator';
import { inQuery, query } from '../../form/send';
import { ValidationError } from '../../http/validationError';
import { isEmpty, parserFor, text, type Parser } from '../../request/parsers';
import type { Operation } from '../define';
import { deleteOrGone, succeedIfGone } from '../gone';

/** What is deleted; never sent. Nothing is no choice here: without an occurrence Zoom deletes the whole series. */
const extent = choice(
	'extent',
	'Delete',
	'What goes away',
	[
		['One Occurrence', 'occurrence', 'One date of a recurring meeting'],
		['Whole Meeting', 'meeting', 'A recurring meeting with all its occurrences'],
	],
	{ default: 'meeting', required: true },
);

const chosenExtent: Parser = (value, context) => {
	if (parserFor(extent)(value, context) !== undefined) return undefined;
	throw new ValidationError('is empty', 'Choose what to delete.');
};

const occurrenceOfExtent: Parser = (value, context) => {
	if (parserFor(extent)(context.query.extent, context) !== 'occurrence') return undefined;
	const occurrence = text()(value, context) as string | undefined;
	if (!isEmpty(occurrence?.trim())) return occurrence;
	throw new ValidationError(
		'is empty',
		'Choose the occurrence to delete, or enter its ID. Nothing was deleted.',
	);
};

export const remove: Operation = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete a meeting with all its occurrences or one occurrence',
	description: 'Delete a meeting, or one occurrence of it',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/meetings/DELETE/meetings/{meetingId}',
	request: { method: 'DELETE', path: '/meetings/{meetingId}', rate: 'Light' },
	path: { meetingId: meeting },
	...deleteOrGone(
		[3001, { code: 300, message: /occurrence_id/ }],
		({ identifiers, query: { occurrence_id } }) => ({
			deleted: true,
			id: Number(identifiers.meetingId),
			...(occurrence_id === undefined ? {} : { occurrence_id }),
		}),
	),
	requirements:
		'A whole meeting can be brought back in Zoom for 30 days; an occurrence is gone for good. A meeting that runs has to be ended first.',
	fields: [
		inQuery(extent, { parse: chosenExtent }),
		inQuery(
			resourceLocator({
				displayName: 'Occurrence',
				name: 'deletedOccurrence',
				searchListMethod: 'searchOccurrences',
				placeholder: 'e.g. 1648194360000',
				description: 'Which date of the recurring meeting',
				required: true,
				displayOptions: { show: { extent: ['occurrence'] } },
			}),
			{ property: 'occurrence_id', parse: occurrenceOfExtent },
		),
		options([
			...query([
				flag(
					'schedule_for_reminder',
					'Notify Hosts',
					'Whether Zoom emails the host and the alternative hosts that the meeting is cancelled',
				),
				flag(
					'cancel_meeting_reminder',
					'Notify Registrants',
					'Whether Zoom emails the registrants that the meeting is cancelled',
				),
			]),
			succeedIfGone,
		]),
	],
};
