/** A meeting or webinar that repeats; a webinar has another `type`. */
export const series = { type: 8, recurrence: { type: 1, end_times: 5 } };

/** Questions for those who register. */
export const questions = {
	questions: [],
	custom_questions: ['Diet', 'Size'].map((title) => ({
		title,
		type: 'short',
		required: false,
		answers: [],
	})),
};

/** Answers to those questions. */
export const answers = {
	custom_questions: [
		{ title: 'Diet', value: 'None' },
		{ title: 'Size', value: 'M' },
	],
};

/** The first two occurrences of a series, as Zoom wants to have them named. */
export function firstTwo(occurrences: Array<{ occurrence_id: string }> = []): string {
	return occurrences
		.slice(0, 2)
		.map(({ occurrence_id }) => occurrence_id)
		.join(',');
}
