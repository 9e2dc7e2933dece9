import { boolean, enumOf, list, number, object, string } from './schema';

/** The dates of a recurring meeting or webinar. */
export const occurrences = list(
	object({
		duration: number,
		occurrence_id: string,
		start_time: string,
		status: enumOf(string, ['available', 'deleted']),
	}),
);

/** Interpreters as an answer has them. */
export const languageInterpretation = object({
	enable: boolean,
	interpreters: list(object({ email: string, languages: string, interpreter_languages: string })),
});

/** Interpreters of sign languages as an answer has them. */
export const signLanguageInterpretation = object({
	enable: boolean,
	interpreters: list(object({ email: string, sign_language: string })),
});

/** The sessions of a meeting or webinar that have ended. */
export const pastInstances = list(object({ start_time: string, uuid: string }));
