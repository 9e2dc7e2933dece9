/** What is wrong with a value: words that follow the field's name, and how to mend it. */
export class ValidationError {
	constructor(
		readonly message: string,
		readonly description: string,
	) {}
}

/** The beginning of a text that may be too long to be shown. */
export function shorten(text: string): string {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
