import type { INodeProperties } from 'n8n-workflow';
import { ValidationError } from '../http/validationError';
import { readRegistrantIdentifier } from '../request/identifiers';
import { parserFor, type Parser } from '../request/parsers';
import { eachOnce, readRegistrants } from '../request/registrants';
import { choice, string } from './builders';
import { identifierPicker } from './pickers';
import { resourceLocator, several } from './resourceLocator';
import { inBody } from './send';

const one = resourceLocator({
	displayName: 'Registrant',
	name: 'registrantId',
	searchListMethod: 'searchRegistrants',
	required: true,
	placeholder: 'e.g. 9tboDiHUQAeOnbmudzWa5g',
	description: 'Who registered. The list says who is approved, pending or denied.',
});

/** Somebody who registered for the meeting or webinar in the form. */
export const registered = identifierPicker(one, readRegistrantIdentifier);

const action = choice(
	'registrantAction',
	'Action',
	'What becomes of the registrations',
	[
		['Approve', 'approve', 'They may join, and Zoom emails them their link'],
		['Cancel', 'cancel', 'Takes approved registrations back. These people can register again.'],
		['Deny', 'deny', 'They may not join'],
	],
	{ required: true },
);

/** Nothing is no choice here: what an expression without a value means can't be known. */
const chosenAction: Parser = (value, context) => {
	const chosen = parserFor(action)(value, context);
	if (chosen !== undefined) return chosen;
	throw new ValidationError('is empty', 'Choose whether to approve, deny or cancel.');
};

const fromList = {
	...several(
		'registrant_ids',
		'Registrant',
		'Who registered, with the status of each',
		'getRegistrants',
	),
	typeOptions: {
		loadOptionsMethod: 'getRegistrants',
		loadOptionsDependsOn: ['meetingId.value', 'webinarId.value', 'options.occurrence_id.value'],
	},
};

/** Sends nothing itself: the field below sends what both hold. */
const checked: Parser = (value, context) => {
	readRegistrants(value, context);
	return undefined;
};

const fromBoth: Parser = (value, context) => {
	const listed = readRegistrants(context.body[fromList.name], context);
	const people = eachOnce([...listed, ...readRegistrants(value, context)]);
	if (people.length > 0) return people;
	throw new ValidationError(
		'is empty, and nobody is chosen from the list',
		"Choose people under 'Registrant Names or IDs', or enter them here.",
	);
};

/** What becomes of registrations, and of whose: chosen from the list, typed, or both. */
export const statusOfRegistrants: INodeProperties[] = [
	inBody(action, { property: 'action', parse: chosenAction }),
	inBody(fromList, { parse: checked }),
	inBody(
		string(
			'registrants',
			'Emails or IDs',
			'Registrants by email address or ID, with commas between; an expression may also give a list, such as the items of Get Registrants. They are added to those chosen from the list.',
			'jane@example.com, 9tboDiHUQAeOnbmudzWa5g',
		),
		{ parse: fromBoth },
	),
];
