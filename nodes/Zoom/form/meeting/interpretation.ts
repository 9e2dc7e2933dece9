import { joined } from '../../request/parsers';
import { flag, list, string } from '../builders';
import { membersOf, settingGroup } from './setting';

const email = string('email', 'Email', 'Address of the interpreter', 'name@email.com', {
	required: true,
});

/** Spoken and sign language interpreters. */
export const interpretation = settingGroup('Interpretation', 'interpretation', [
	...membersOf('language_interpretation', [
		list('interpreters', 'Interpreters', 'Who interprets between which languages', {
			name: 'interpreter',
			displayName: 'Interpreter',
			fields: [
				string(
					'languages',
					'Country Codes',
					'Two country codes that stand for the languages; the older way',
					'US, CN',
					{ parse: joined(',') },
				),
				email,
				string(
					'interpreter_languages',
					'Languages',
					'The two languages with a comma between',
					'English, Chinese',
					{ parse: joined(',') },
				),
			],
		}),
		flag(
			'enable',
			'Language Interpretation',
			'Whether interpreters translate between spoken languages',
		),
	]),
	...membersOf('sign_language_interpretation', [
		flag('enable', 'Sign Language', 'Whether sign language interpreters take part'),
		list(
			'interpreters',
			'Sign Language Interpreters',
			'Who interprets in which sign language, 20 people at most',
			{
				name: 'interpreter',
				displayName: 'Interpreter',
				fields: [
					email,
					string('sign_language', 'Sign Language', 'Which sign language', 'American'),
				],
			},
			{ typeOptions: { multipleValues: true, maxAllowedFields: 20 } },
		),
	]),
]);
