import { articlesOf, examplesBeside, ownExamples, ownPages, ownRefusals } from './files.mjs';
import { formsOf } from './forms.mjs';
import { hasPicker, isIdentifier } from './identifiers.mjs';
import { openLists } from './lists.mjs';
import { messagesOf } from './messages.mjs';
import { checkRead, PAGES, READ } from './read.mjs';
import { schemasOf } from './schemas.mjs';
import { switchesOf } from './switches.mjs';
import { textsOf } from './texts.mjs';

/**
 * Everything that is compared of one subject.
 * @param n8n path of n8n's start script
 */
export async function measure(n8n, subject) {
	const { title, isOurs, action, trigger } = subject;
	if (!isOurs) checkRead(subject);
	const identifiers = [action, trigger]
		.filter(Boolean)
		.flatMap(formsOf)
		.flatMap(({ fields }) => fields.map(({ field }) => field))
		.filter(isIdentifier);
	const lists = (await openLists(subject)).filter(({ shown }) => !shown.entries);
	return {
		title,
		isOurs,
		operations: formsOf(action).length,
		events: trigger ? formsOf(trigger).length : 0,
		tool: action.type.description.usableAsTool === true,
		identifiers: { all: identifiers.length, picked: identifiers.filter(hasPicker).length },
		lists: {
			all: lists.length,
			silent: lists.filter(({ shown }) => !shown.words).map(({ name }) => name),
		},
		schemas: schemasOf(n8n, subject),
		texts: textsOf(subject),
		messages: messagesOf(subject),
		switches: await switchesOf(subject),
		...(isOurs
			? { examples: ownExamples(), refusals: ownRefusals(), pages: ownPages() }
			: {
					examples: { all: examplesBeside(subject), articles: articlesOf(subject) },
					...PAGES[title],
					...READ[title],
				}),
	};
}
