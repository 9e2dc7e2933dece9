import { pageEnvelope, pageNumber, pageQuery } from './pages';
import { boolean, enumOf, list, type Members, number, object, string } from './schema';
import { occurrences } from './session';

/** The sizes of a company: Zoom divides those in the middle one way for new registrants, another way in lists. */
const employees = (...between: string[]) =>
	enumOf(string, [
		'',
		'1-20',
		'21-50',
		'51-100',
		...between,
		'1,001-5,000',
		'5,001-10,000',
		'More than 10,000',
	]);

/** What the standard questions ask for, apart from the last name. */
const standard = {
	address: string,
	city: string,
	country: string,
	zip: string,
	state: string,
	phone: string,
	industry: string,
	org: string,
	job_title: string,
	purchasing_time_frame: enumOf(string, [
		'',
		'Within a month',
		'1-3 months',
		'4-6 months',
		'More than 6 months',
		'No timeframe',
	]),
	role_in_purchase_process: enumOf(string, [
		'',
		'Decision Maker',
		'Evaluator/Recommender',
		'Influencer',
		'Not involved',
	]),
	no_of_employees: employees('101-500', '500-1,000'),
	comments: string,
} satisfies Members;

/** What a registrant of a meeting or webinar says of themselves. */
export const registrantMembers = {
	first_name: { ...string, maxLength: 64 },
	last_name: { ...string, maxLength: 64 },
	email: { ...string, format: 'email', maxLength: 128 },
	...standard,
	custom_questions: list(object({ title: string, value: { ...string, maxLength: 128 } })),
	language: enumOf(string, [
		'en-US',
		'de-DE',
		'es-ES',
		'fr-FR',
		'jp-JP',
		'pt-PT',
		'ru-RU',
		'zh-CN',
		'zh-TW',
		'ko-KO',
		'it-IT',
		'vi-VN',
		'pl-PL',
		'Tr-TR',
	]),
} satisfies Members;

/** The answer to a new registrant. */
export const registrantAnswer = {
	id: number,
	join_url: string,
	registrant_id: string,
	start_time: string,
	topic: string,
	occurrences: occurrences(string),
} satisfies Members;

/** The query of a list of registrants. */
export const registrantsQuery = {
	...pageQuery,
	occurrence_id: string,
	status: { ...enumOf(string, ['pending', 'approved', 'denied']), default: 'approved' },
	page_number: pageNumber,
} satisfies Members;

/** Which registrants to approve, deny or cancel. */
export const registrantStatus = object(
	{
		action: enumOf(string, ['approve', 'cancel', 'deny']),
		registrants: { ...list(object({ email: string, id: string })), maxItems: 30 },
	},
	['action'],
);

/** A list of registrants, with what a meeting's or a webinar's have besides. */
export const registrantsAnswer = (members: Members = {}) =>
	object({
		...pageEnvelope,
		page_number: number,
		registrants: list(
			object(
				{
					id: string,
					email: string,
					first_name: string,
					last_name: string,
					...standard,
					custom_questions: list(object({ title: string, value: string })),
					no_of_employees: employees('101-250', '251-500', '501-1,000'),
					status: string,
					create_time: string,
					join_url: string,
					...members,
				},
				['email', 'first_name'],
			),
		),
	});

/** The questions at registration; custom ones are of these types. */
export const questionsAnswer = (types: string[]) =>
	object({
		custom_questions: list(
			object({
				answers: list(string),
				required: boolean,
				title: string,
				type: enumOf(string, types),
			}),
		),
		questions: list(
			object({
				field_name: enumOf(string, ['last_name', ...Object.keys(standard)]),
				required: boolean,
			}),
		),
	});
