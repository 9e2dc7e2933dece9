import type { Participant, PersonAnswers } from './types';

/** How many people of a session answer its polls. */
const ANSWERING = 4;
/** How many of them ask a question. */
const ASKING = 2;

const POLLS = [
	{ polling_id: 'mVq3Lr0TQz6hXyJ8KcWn2A', question: 'How did you like it?' },
	{ polling_id: 'mVq3Lr0TQz6hXyJ8KcWn2A', question: 'Which topics next?' },
];
const OPINIONS = [
	['Very much', 'Prices; Support'],
	['It was good', 'Prices'],
	['Not so much', 'Größen und Maße'],
];
const QUESTIONS = [
	['Will there be a recording?', 'Yes, you get the link by email.'],
	['Wann ist der nächste Termin?', ''],
];

/** What people of a session answered in its polls, the last of them without their name; the host does not answer. */
export function pollAnswers(participants: Participant[]): PersonAnswers[] {
	const people = guestsOf(participants, ANSWERING);
	return people.map(({ name, user_email, join_time }, index) => {
		const isAnonymous = index === ANSWERING - 1;
		return {
			name: isAnonymous ? 'Anonymous Attendee' : name,
			email: isAnonymous ? '' : user_email,
			question_details: POLLS.map((poll, at) => ({
				...poll,
				answer: OPINIONS[index % OPINIONS.length][at],
				date_time: join_time,
			})),
		};
	});
}

/** What people of a session asked, and what was answered: nothing yet to some. */
export function questionsAsked(participants: Participant[]): PersonAnswers[] {
	return guestsOf(participants, ASKING).map(({ name, user_email: email }, index) => {
		const [question, answer] = QUESTIONS[index % QUESTIONS.length];
		return { name, email, question_details: [{ question, answer }] };
	});
}

function guestsOf([, ...others]: Participant[], most: number): Participant[] {
	return others.slice(0, most);
}
