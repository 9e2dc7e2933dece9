import type { INodeProperties } from 'n8n-workflow';
import { email, text } from '../request/parsers';
import { choice, list, string } from './builders';
import { additionalFields, needed } from './lists';
import { resourceLocator, several } from './resourceLocator';
import { body, inQuery } from './send';

/** Who registers: the two fields that Zoom wants, and the rest in a collection with `own` fields of the operation. */
export function registrant(own: INodeProperties[]): INodeProperties[] {
	return [...required, additionalFields([...details, ...own])];
}

const WHY = 'Zoom needs it to register somebody.';

const required = body([
	string(
		'email',
		'Email',
		'Email address of the person who registers. Zoom sends the confirmation there.',
		'name@email.com',
		{ required: true, parse: needed(email, WHY) },
	),
	string('first_name', 'First Name', 'At most 64 characters', 'Jane', {
		required: true,
		parse: needed(text(64), WHY),
	}),
]);

const customQuestions = list(
	'custom_questions',
	'Custom Questions',
	'Answers to the questions that the host added to the registration form',
	{
		name: 'answer',
		displayName: 'Answer',
		fields: [
			resourceLocator({
				displayName: 'Question',
				name: 'title',
				searchListMethod: 'searchQuestions',
				byHand: 'By Name',
				required: true,
				placeholder: 'e.g. What do you want to learn?',
				description: 'The question, exactly as in the registration form',
			}),
			string('value', 'Answer', 'At most 128 characters', 'Vegan', { parse: text(128) }),
		],
	},
);

const details = [
	...body([
		string('address', 'Address', 'Street and house number', '12 High Street'),
		string('city', 'City', 'Where the person lives or works', 'Boston'),
		string(
			'comments',
			'Comments',
			'Questions and comments of the registrant',
			'I need a sign language interpreter',
			{ typeOptions: { rows: 3 } },
		),
		string('country', 'Country', 'Two-letter code of the country', 'US'),
		customQuestions,
		string('industry', 'Industry', 'Line of business', 'Education'),
		string('job_title', 'Job Title', 'What the person does at work', 'Teacher'),
		choice(
			'language',
			'Language',
			'Language of the emails that Zoom sends to the registrant',
			[
				['Chinese (PRC)', 'zh-CN'],
				['Chinese (Taiwan)', 'zh-TW'],
				['English (US)', 'en-US'],
				['French', 'fr-FR'],
				['German', 'de-DE'],
				['Italian', 'it-IT'],
				['Japanese', 'jp-JP'],
				['Korean', 'ko-KO'],
				['Polish', 'pl-PL'],
				['Portuguese', 'pt-PT'],
				['Russian', 'ru-RU'],
				['Spanish', 'es-ES'],
				['Turkish', 'Tr-TR'],
				['Vietnamese', 'vi-VN'],
			],
			{ default: 'en-US' },
		),
		string('last_name', 'Last Name', 'At most 64 characters', 'Smith', { parse: text(64) }),
		choice('no_of_employees', 'Number of Employees', 'How many people work at the organization', [
			['1-20', '1-20'],
			['1,001-5,000', '1,001-5,000'],
			['101-500', '101-500'],
			['21-50', '21-50'],
			['5,001-10,000', '5,001-10,000'],
			['500-1,000', '500-1,000'],
			['51-100', '51-100'],
			['More Than 10,000', 'More than 10,000'],
		]),
		string('org', 'Organization', 'Company, school or other organization', 'Example Ltd'),
		string('phone', 'Phone', 'Phone number with the code of the country', '+1 555 0100'),
		choice(
			'purchasing_time_frame',
			'Purchasing Time Frame',
			'When the person wants to buy',
			[
				['1-3 Months', '1-3 months'],
				['4-6 Months', '4-6 months'],
				['More Than 6 Months', 'More than 6 months'],
				['No Time Frame', 'No timeframe'],
				['Within a Month', 'Within a month'],
			],
			{ default: 'Within a month' },
		),
		choice(
			'role_in_purchase_process',
			'Role in Purchase Process',
			'What the person has to say in a purchase',
			[
				['Decision Maker', 'Decision Maker'],
				['Evaluator or Recommender', 'Evaluator/Recommender'],
				['Influencer', 'Influencer'],
				['Not Involved', 'Not involved'],
			],
		),
		string('state', 'State', 'State or province', 'MA'),
		string('zip', 'ZIP Code', 'Postal code', '02108'),
	]),
	inQuery(
		several(
			'occurrence_ids',
			'Occurrence',
			'Which occurrences of a recurring session to register for',
			'getOccurrences',
		),
	),
];
