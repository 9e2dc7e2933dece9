import type { Instance, PersonAnswers } from '../data/types';

/** What Zoom says of the polls or the Q&A of a session. */
export function answersView(
	{ uuid, session_id, start_time }: Instance,
	questions: PersonAnswers[],
) {
	return { uuid, id: session_id, start_time, questions };
}
