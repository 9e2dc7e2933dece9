import type { INodeProperties } from 'n8n-workflow';
import { groups, joined } from '../../request/parsers';
import { setting, settingGroup, settingList } from './setting';

const interpreters: INodeProperties = {
	displayName: 'Interpreters',
	name: 'language_interpretation_interpreters',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add interpreter',
	default: {},
	description: 'Who interprets between which languages',
	options: [
		{
			displayName: 'Interpreter',
			name: 'interpreter',
			values: [
				{
					displayName: 'Country Codes',
					name: 'languages',
					type: 'string',
					default: '',
					placeholder: 'e.g. US, CN',
					description: 'Two country codes that stand for the languages; the older way',
				},
				{
					displayName: 'Email',
					name: 'email',
					type: 'string',
					required: true,
					default: '',
					description: 'Address of the interpreter',
					placeholder: 'e.g. name@email.com',
				},
				{
					displayName: 'Languages',
					name: 'interpreter_languages',
					type: 'string',
					default: '',
					placeholder: 'e.g. English, Chinese',
					description: 'The two languages with a comma between',
				},
			],
		},
	],
};

/** Spoken and sign language interpreters. */
export const interpretation = settingGroup('Interpretation', 'interpretation', [
	setting(interpreters, {
		property: 'language_interpretation.interpreters',
		parse: groups(interpreters, { languages: joined(','), interpreter_languages: joined(',') }),
	}),
	setting(
		{
			displayName: 'Language Interpretation',
			name: 'language_interpretation_enable',
			type: 'boolean',
			default: true,
			description: 'Whether interpreters translate between spoken languages',
		},
		{ property: 'language_interpretation.enable' },
	),
	setting(
		{
			displayName: 'Sign Language',
			name: 'sign_language_interpretation_enable',
			type: 'boolean',
			default: true,
			description: 'Whether sign language interpreters take part',
		},
		{ property: 'sign_language_interpretation.enable' },
	),
	settingList(
		{
			displayName: 'Sign Language Interpreters',
			name: 'sign_language_interpretation_interpreters',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true, maxAllowedFields: 20 },
			placeholder: 'Add interpreter',
			default: {},
			description: 'Who interprets in which sign language, 20 people at most',
			options: [
				{
					displayName: 'Interpreter',
					name: 'interpreter',
					values: [
						{
							displayName: 'Email',
							name: 'email',
							type: 'string',
							required: true,
							default: '',
							description: 'Address of the interpreter',
							placeholder: 'e.g. name@email.com',
						},
						{
							displayName: 'Sign Language',
							name: 'sign_language',
							type: 'string',
							default: '',
							description: 'Which sign language',
							placeholder: 'e.g. American',
						},
					],
				},
			],
		},
		{ property: 'sign_language_interpretation.interpreters' },
	),
]);
