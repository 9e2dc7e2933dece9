import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { choices, readEntries, textOf } from './choices';
import { sessionInForm } from './session';

/**
 * The questions that the host added to the registration form of the meeting or webinar, with the answers to choose from.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/meetings/{meetingId}/registrants/questions
 */
export async function searchQuestions(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const { kind, segment } = sessionInForm(this);
	const questions = await readEntries(this, {
		path: `/${kind}/${segment}/registrants/questions`,
		rate: 'Light',
		key: 'custom_questions',
		id: 'title',
		expects: { oneOf: ['custom_questions', 'questions'] },
	});
	const entries = questions.map((question) => ({
		name: `${textOf(question.title)}${answersOf(question)}`,
		value: textOf(question.title),
	}));
	return choices(this, entries, filter, {
		message: 'The registration form has no questions of its own',
		description: 'The host adds them in Zoom, on the Registration tab of the meeting or webinar.',
	});
}

function answersOf({ answers, required }: IDataObject): string {
	const given = (Array.isArray(answers) ? answers : []).map(textOf);
	const notes = [
		...(given.length ? [`one of: ${given.join(', ')}`] : []),
		...(required === true ? ['required'] : []),
	];
	return notes.length ? ` (${notes.join('; ')})` : '';
}
