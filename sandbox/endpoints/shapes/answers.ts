import { list, type Members, number, object, string } from './schema';

/** What people of a past session answered or asked; an entry of their details has these members. */
const answersOf = (details: Members) =>
	object({
		id: number,
		questions: list(
			object({ email: string, name: string, question_details: list(object(details)) }),
		),
		start_time: string,
		uuid: string,
	});

const question = { answer: string, question: string } satisfies Members;

/** The poll results of a past session. */
export const pollResults = answersOf({ ...question, date_time: string, polling_id: string });

/** The Q&A of a past session. */
export const questionsAndAnswers = answersOf(question);
