import { ValidationError } from '../http/validationError';
import { readPanelistIdentifier } from '../request/identifiers';
import { email, type Parser } from '../request/parsers';
import { list, string } from './builders';
import { identifierPicker } from './pickers';
import { resourceLocator } from './resourceLocator';
import { inBody } from './send';

const one = resourceLocator({
	displayName: 'Panelist',
	name: 'panelistId',
	searchListMethod: 'searchPanelists',
	byHand: 'By ID or Email',
	required: true,
	placeholder: 'e.g. jane@example.com',
	description: 'Who speaks in the webinar',
});

/** A panelist of the webinar in the form. */
export const panelist = identifierPicker(one, readPanelistIdentifier);

const several = list(
	'panelists',
	'Panelists',
	'Who is invited to speak, any number: 30 go into one request',
	{
		name: 'panelist',
		displayName: 'Panelist',
		fields: [
			string('email', 'Email', 'Zoom sends the invitation there', 'name@email.com', {
				required: true,
				parse: email,
			}),
			string(
				'name',
				'Name',
				'Name in the webinar. Zoom takes 12 Chinese characters at most.',
				'Jane Smith',
				{ required: true },
			),
			string(
				'name_tag_description',
				'Name Tag: Description',
				'A second line on the name tag, such as a job title',
				'Head of Research',
			),
			string(
				'name_tag_id',
				'Name Tag: ID',
				"Which name tag of the webinar's branding. Without it, the default one.",
				'2aFzL8nQRoKzDGxyU3EBcA',
			),
			string('name_tag_name', 'Name Tag: Name', 'The name on the name tag', 'Dr. Jane Smith'),
			string('name_tag_pronouns', 'Name Tag: Pronouns', 'The pronouns on the name tag', 'she/her'),
			string(
				'virtual_background_id',
				'Virtual Background ID',
				"Which virtual background of the webinar's branding",
				'mS1l7HcSQFeKoV4yjBwZXA',
			),
		],
	},
	{ required: true },
);

/** Zoom would take a request that names nobody. */
const atLeastOne: Parser = (value, context) => {
	const people = several.target!.parse!(value, context) as unknown[] | undefined;
	if (people?.length) return people;
	throw new ValidationError('is empty', 'Add at least one panelist, with name and email address.');
};

/** Who becomes a panelist, one person at least. */
export const panelists = inBody(several, { parse: atLeastOne });
