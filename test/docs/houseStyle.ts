import type { Said } from './messages';

/** Words that stand for nothing to a reader who does not program. */
const JARGON =
	/\b(payloads?|endpoints?|request bod(y|ies)|null|undefined|NaN|JSON|strings?|booleans?|integers?|arrays?|parse[ds]?|parsing|regex|enum|schemas?|params?|parameters?|query strings?|exceptions?|stack traces?|callbacks?|unauthori[sz]ed|forbidden|bad request)\b/i;
const SNAKE_CASE = /\b[a-z]+(_[a-z]+)+\b/;
const HTTP_VERB = /\b(GET|POST|PUT|PATCH|DELETE)\b/;
/** Words that tell that something went wrong, but not what. */
const EMPTY_WORDS =
	/\b(errors?|invalid|fail(s|ed|ure)?|unknown|unexpected|something went wrong|oops)\b/i;
/** A code in place of words. Zoom's and HTTP's codes stand behind the words, in brackets. */
const BARE_CODE = /\bHTTP\b|\bstatus\b|\bcode\b|^\W*\d+\W*$/i;

const IMPERATIVES =
	'add|ask|check|choose|connect|correct|enter|fill|give|leave|let|look|narrow|open|pick|poll|raise|remove|run|save|set|shorten|start|switch|take|try|use|watch|write';
/** A sentence, or a part of one, that tells the reader to do something. */
const ADVICE = new RegExp(
	`(^|[.:;…”] |, |\\b(?:then|or|and|instead,) )(${IMPERATIVES})\\b|\\b(host|administrator) adds\\b|you can`,
	'i',
);
/** How a message goes on after the name of a field. */
const AFTER_FIELD = /^(is|are|has|have|holds|needs|can't|takes) /;
/** Where something is in Zoom: "Account Management > Tracking Fields". */
const PAGE_OF_ZOOM = /(?: > [A-Z][^.,;>]*)+/g;
/** Members of answers that the user has to look for. */
const SHOWN_BY_ZOOM = /\b(next_page_token|already_gone)\b/g;
const LONGEST_SENTENCE = 32;
const LONGEST_MESSAGE = 12;

/** What is wrong with a text wherever it stands. */
export function problemsOfText(text: string): string[] {
	const own = withoutForeignWords(text);
	return [
		...(JARGON.test(own) ? [`jargon "${JARGON.exec(own)?.[0]}"`] : []),
		...(SNAKE_CASE.test(own) ? [`a name of the API "${SNAKE_CASE.exec(own)?.[0]}"`] : []),
		...(HTTP_VERB.test(own) ? [`an HTTP verb "${HTTP_VERB.exec(own)?.[0]}"`] : []),
		...(own.includes('!') ? ['an exclamation mark'] : []),
		...sentences(own)
			.filter((sentence) => words(sentence) > LONGEST_SENTENCE)
			.map((sentence) => `a sentence of ${words(sentence)} words`),
	];
}

/** What is wrong with a message, which is read first and sometimes alone. */
export function problemsOfMessage(message: string, aboutField: boolean): string[] {
	return [
		...problemsOfText(message),
		...(EMPTY_WORDS.test(message) ? [`says only "${EMPTY_WORDS.exec(message)?.[0]}"`] : []),
		...(BARE_CODE.test(message)
			? [`a code instead of words "${BARE_CODE.exec(message)?.[0]}"`]
			: []),
		...(aboutField && !AFTER_FIELD.test(message)
			? ['does not go on after the name of the field']
			: []),
		...(!aboutField && !/^['“]?[A-Z…]/.test(message) ? ['does not begin with a capital'] : []),
		...(sentences(message).length === 1 && message.endsWith('.') ? ['ends with a full stop'] : []),
		...sentences(message)
			.filter((sentence) => words(sentence) > LONGEST_MESSAGE)
			.map((sentence) => `${words(sentence)} words in a headline`),
	];
}

/** What is wrong with what follows a message: it says what to do. */
export function problemsOfDescription(description: string): string[] {
	return [
		...problemsOfText(description),
		...(ADVICE.test(description) ? [] : ['does not say what to do']),
		...(/^['“]?[A-Z…]/.test(description) ? [] : ['does not begin with a capital']),
		...(/[.…”)]$/.test(description.trim()) ? [] : ['does not end with a full stop']),
	];
}

/** A product of Zoom's that a field is called after. */
const PRODUCT = /Zoom Phone/g;

/**
 * What is wrong with the names of fields in a text: those in quotes have to exist, and those that can't be taken for
 * ordinary words, as they are of several, stand in quotes.
 */
export function problemsOfNames(text: string, fields: Set<string>): string[] {
	const quoted = [...text.matchAll(/(?<!\w)'([^']+)'(?!\w)/g)].map(([, name]) => name);
	const unquoted = text
		.replace(/(?<!\w)'[^']+'(?!\w)|“[^”]*”/g, '')
		.replace(PAGE_OF_ZOOM, '')
		.replace(PRODUCT, '');
	return [
		...quoted
			.filter((name) => !fields.has(name) && !['…', 'me'].includes(name))
			.map((name) => `there is no field '${name}'`),
		...[...fields]
			.filter((name) => name.includes(' ') && unquoted.includes(name))
			.map((name) => `'${name}' stands without quotes`),
	];
}

/** All that is wrong with what the source says at one place, each with the text it is wrong with. */
export function problemsOf(
	{ messages, descriptions, described, aboutField }: Said,
	fields: Set<string>,
): string[] {
	const about = (text: string, problems: string[]) => problems.map((one) => `${one}: ${text}`);
	const passedOn = messages.some((message) => message.endsWith(' …'));
	const acts = messages.every((message) => ADVICE.test(message));
	return [
		...messages.flatMap((text) =>
			about(text, [...problemsOfMessage(text, aboutField), ...problemsOfNames(text, fields)]),
		),
		...descriptions.flatMap((text) =>
			about(text, [...problemsOfDescription(text), ...problemsOfNames(text, fields)]),
		),
		...(!described && !passedOn && !acts
			? about(messages.join(' | '), ['has no description'])
			: []),
	];
}

/** Without what is Zoom's or n8n's: quotations, links, expressions, scopes, and members of answers. */
function withoutForeignWords(text: string): string {
	return text
		.replace(/“[^”]*”/g, '')
		.replace(/<[^>]+>/g, '')
		.replace(/https?:\S+/g, '')
		.replace(/\{\{.*?\}\}/g, '')
		.replace(/\b[a-z_]+(:[a-z_]+)+\b/g, '')
		.replace(SHOWN_BY_ZOOM, '');
}

function sentences(text: string): string[] {
	return text.split(/(?<=[.:;…])\s+(?=[A-Z'“…])/).filter((part) => part.trim() !== '');
}

function words(sentence: string): number {
	return sentence.split(/\s+/).filter((word) => /[\p{L}\d…]/u.test(word)).length;
}
