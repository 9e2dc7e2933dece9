import type { INodeProperties } from 'n8n-workflow';
import { email, groups, isEmpty, joined, text } from '../request/parsers';
import { ValidationError } from '../http/validationError';
import { resourceLocator } from './resourceLocator';
import { additionalFields, filled } from './lists';
import { inBody, inQuery } from './send';

const customQuestions: INodeProperties = {
	displayName: 'Custom Questions',
	name: 'custom_questions',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add answer',
	default: {},
	description: 'Answers to the questions that the host added to the registration form',
	options: [
		{
			displayName: 'Answer',
			name: 'answer',
			values: [
				resourceLocator({
					displayName: 'Question',
					name: 'title',
					searchListMethod: 'searchQuestions',
					byHand: 'By Name',
					required: true,
					placeholder: 'e.g. What do you want to learn?',
					description: 'The question, exactly as in the registration form',
				}),
				{
					displayName: 'Answer',
					name: 'value',
					type: 'string',
					default: '',
					placeholder: 'e.g. Vegan',
					description: 'At most 128 characters',
				},
			],
		},
	],
};

const required: INodeProperties[] = [
	inBody(
		{
			displayName: 'Email',
			name: 'email',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. name@email.com',
			description: 'Email address of the person who registers. Zoom sends the confirmation there.',
		},
		{ parse: (value, context) => (isEmpty(value) ? emptied() : email(value, context)) },
	),
	inBody(
		{
			displayName: 'First Name',
			name: 'first_name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Jane',
			description: 'At most 64 characters',
		},
		{ parse: (value, context) => (isEmpty(value) ? emptied() : text(64)(value, context)) },
	),
];

/** Who registers: the two fields that Zoom wants, and the rest in a collection with `own` fields of the operation. */
export function registrant(own: INodeProperties[]): INodeProperties[] {
	return [...required, additionalFields([...details, ...own])];
}

function emptied(): never {
	throw new ValidationError('is empty', 'Zoom needs it to register somebody. Fill it in.');
}

const details: INodeProperties[] = [
	inBody({
		displayName: 'Address',
		name: 'address',
		type: 'string',
		default: '',
		placeholder: 'e.g. 12 High Street',
		description: 'Street and house number',
	}),
	inBody({
		displayName: 'City',
		name: 'city',
		type: 'string',
		default: '',
		placeholder: 'e.g. Boston',
		description: 'Where the person lives or works',
	}),
	inBody({
		displayName: 'Comments',
		name: 'comments',
		type: 'string',
		typeOptions: { rows: 3 },
		default: '',
		placeholder: 'e.g. I need a sign language interpreter',
		description: 'Questions and comments of the registrant',
	}),
	inBody({
		displayName: 'Country',
		name: 'country',
		type: 'string',
		default: '',
		placeholder: 'e.g. US',
		description: 'Two-letter code of the country',
	}),
	inBody(customQuestions, { parse: groups(customQuestions, { value: text(128) }) }),
	inBody({
		displayName: 'Industry',
		name: 'industry',
		type: 'string',
		default: '',
		placeholder: 'e.g. Education',
		description: 'Line of business',
	}),
	inBody({
		displayName: 'Job Title',
		name: 'job_title',
		type: 'string',
		default: '',
		placeholder: 'e.g. Teacher',
		description: 'What the person does at work',
	}),
	inBody({
		displayName: 'Language',
		name: 'language',
		type: 'options',
		options: [
			{ name: 'Chinese (PRC)', value: 'zh-CN' },
			{ name: 'Chinese (Taiwan)', value: 'zh-TW' },
			{ name: 'English (US)', value: 'en-US' },
			{ name: 'French', value: 'fr-FR' },
			{ name: 'German', value: 'de-DE' },
			{ name: 'Italian', value: 'it-IT' },
			{ name: 'Japanese', value: 'jp-JP' },
			{ name: 'Korean', value: 'ko-KO' },
			{ name: 'Polish', value: 'pl-PL' },
			{ name: 'Portuguese', value: 'pt-PT' },
			{ name: 'Russian', value: 'ru-RU' },
			{ name: 'Spanish', value: 'es-ES' },
			{ name: 'Turkish', value: 'Tr-TR' },
			{ name: 'Vietnamese', value: 'vi-VN' },
		],
		default: 'en-US',
		description: 'Language of the emails that Zoom sends to the registrant',
	}),
	inBody(
		{
			displayName: 'Last Name',
			name: 'last_name',
			type: 'string',
			default: '',
			placeholder: 'e.g. Smith',
			description: 'At most 64 characters',
		},
		{ parse: text(64) },
	),
	inBody({
		displayName: 'Number of Employees',
		name: 'no_of_employees',
		type: 'options',
		options: [
			{ name: '1-20', value: '1-20' },
			{ name: '1,001-5,000', value: '1,001-5,000' },
			{ name: '101-500', value: '101-500' },
			{ name: '21-50', value: '21-50' },
			{ name: '5,001-10,000', value: '5,001-10,000' },
			{ name: '500-1,000', value: '500-1,000' },
			{ name: '51-100', value: '51-100' },
			{ name: 'More Than 10,000', value: 'More than 10,000' },
		],
		default: '1-20',
		description: 'How many people work at the organization',
	}),
	inQuery(
		{
			displayName: 'Occurrence Names or IDs',
			name: 'occurrence_ids',
			type: 'multiOptions',
			typeOptions: { loadOptionsMethod: 'getOccurrences' },
			default: [],
			description:
				'Which occurrences of a recurring session to register for. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		},
		{ parse: filled(joined(',')) },
	),
	inBody({
		displayName: 'Organization',
		name: 'org',
		type: 'string',
		default: '',
		placeholder: 'e.g. Example Ltd',
		description: 'Company, school or other organization',
	}),
	inBody({
		displayName: 'Phone',
		name: 'phone',
		type: 'string',
		default: '',
		placeholder: 'e.g. +1 555 0100',
		description: 'Phone number with the code of the country',
	}),
	inBody({
		displayName: 'Purchasing Time Frame',
		name: 'purchasing_time_frame',
		type: 'options',
		options: [
			{ name: '1-3 Months', value: '1-3 months' },
			{ name: '4-6 Months', value: '4-6 months' },
			{ name: 'More Than 6 Months', value: 'More than 6 months' },
			{ name: 'No Time Frame', value: 'No timeframe' },
			{ name: 'Within a Month', value: 'Within a month' },
		],
		default: 'Within a month',
		description: 'When the person wants to buy',
	}),
	inBody({
		displayName: 'Role in Purchase Process',
		name: 'role_in_purchase_process',
		type: 'options',
		options: [
			{ name: 'Decision Maker', value: 'Decision Maker' },
			{ name: 'Evaluator or Recommender', value: 'Evaluator/Recommender' },
			{ name: 'Influencer', value: 'Influencer' },
			{ name: 'Not Involved', value: 'Not involved' },
		],
		default: 'Decision Maker',
		description: 'What the person has to say in a purchase',
	}),
	inBody({
		displayName: 'State',
		name: 'state',
		type: 'string',
		default: '',
		placeholder: 'e.g. MA',
		description: 'State or province',
	}),
	inBody({
		displayName: 'ZIP Code',
		name: 'zip',
		type: 'string',
		default: '',
		placeholder: 'e.g. 02108',
		description: 'Postal code',
	}),
];
