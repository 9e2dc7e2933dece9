import { choice, flag } from '../../form/builders';
import { options } from '../../form/lists';
import { webinar } from '../../form/locators';
import { occurrence } from '../../form/resourceLocator';
import { inQuery } from '../../form/send';
import { ValidationError } from '../../http/validationError';
import { refuseField } from '../../request/invalidField';
import { text, type Parser } from '../../request/parsers';
import type { Operation } from '../define';
import { deleteOrGone, succeedIfGone } from '../gone';

const WHAT = 'deleteWhat';

/** Anything else than the ID of one occurrence must never reach Zoom, which might take it for none: then all would go. */
const occurrenceId: Parser = (value, context) => {
	const id = String(text()(value, context) ?? '').trim();
	if (id === '') return undefined;
	if (/^\d+$/.test(id)) return id;
	throw new ValidationError(
		'is not the ID of an occurrence',
		'Choose it from the list, or enter the occurrence ID, a number of 13 digits.',
	);
};

const NOT_CHOSEN = new ValidationError(
	'is empty',
	'Choose whether the whole webinar or one occurrence of it is deleted.',
);
const NO_OCCURRENCE = new ValidationError(
	'is empty',
	"Choose which one is deleted. To delete the webinar with all its occurrences, set 'Delete' to Whole Webinar.",
);

const confirmed = deleteOrGone(
	[3001, { code: 3000, message: /occurrence does not exist/i }],
	({ query, identifiers }) => ({
		deleted: true,
		id: Number(identifiers.webinarId),
		...(query.occurrence_id === undefined ? {} : { occurrence_id: query.occurrence_id }),
	}),
);

export const remove: Operation = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete a webinar',
	description:
		"Delete a webinar with all its occurrences and registrants, or one occurrence of it; n8n can't undo it",
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/webinars/DELETE/webinars/{webinarId}',
	request: { method: 'DELETE', path: '/webinars/{webinarId}', rate: 'Light' },
	path: { webinarId: webinar },
	...confirmed,
	async run(context, request, send) {
		const what = request.choices[WHAT];
		if (what === undefined) refuseField(context, 'Delete', NOT_CHOSEN);
		if (what === 'occurrence' && request.query.occurrence_id === undefined) {
			refuseField(context, 'Occurrence', NO_OCCURRENCE);
		}
		return await confirmed.run!(context, request, send);
	},
	requirements:
		"Needs a webinar license. A webinar that is deleted whole is gone with its occurrences and registrants, and n8n can't bring it back.",
	fields: [
		choice(
			WHAT,
			'Delete',
			'What goes away',
			[
				['One Occurrence', 'occurrence', 'The others stay'],
				['Whole Webinar', 'webinar', 'With all its occurrences, if it repeats'],
			],
			{ default: 'webinar' },
		),
		{
			...inQuery(occurrence('Which date of the recurring webinar is deleted'), {
				parse: occurrenceId,
			}),
			displayOptions: { show: { [WHAT]: ['occurrence'] } },
		},
		options([
			inQuery(
				flag(
					'cancel_webinar_reminder',
					'Email Registrants and Panelists',
					'Whether registrants and panelists get an email that the webinar is cancelled',
				),
			),
			succeedIfGone,
		]),
	],
};
