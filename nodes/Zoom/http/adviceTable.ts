import type { Advice, Explanation, Refusal } from './errors';
import type { Form } from './shown';
import { quote } from './zoomText';

/** What is told of a refusal: words that are always the same, which Zoom's own follow, or what makes them. */
export type Told = Explanation | Advice;

/** What the sentences of Zoom mean: the first that fits counts. */
export type Phrases = Array<[says: RegExp, told: Told]>;

/** The words for a refusal. */
export function tell(told: Told, refusal: Refusal, form: Form): Explanation {
	if (typeof told === 'function') return told(refusal, form);
	return {
		message: told.message,
		description: `${told.description} ${quote(refusal.message)}`,
	};
}

/** The words for what Zoom's sentence means; undefined where no phrase fits. */
export function tellByWords(
	phrases: Phrases,
	refusal: Refusal,
	form: Form,
): Explanation | undefined {
	const found = phrases.find(([says]) => says.test(refusal.message));
	return found && tell(found[1], refusal, form);
}
