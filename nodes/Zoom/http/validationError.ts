/** Thrown for a value that can't be meant: words that follow the field's name, and how to mend it. */
export class ValidationError extends Error {
	constructor(
		message: string,
		readonly description: string,
	) {
		super(message);
	}
}

/** Throws what `explain` makes of a ValidationError, and any other error as it is. */
export function rethrow(error: unknown, explain: (invalid: ValidationError) => Error): never {
	throw error instanceof ValidationError ? explain(error) : error;
}

/** The beginning of a text that may be too long to be shown. */
export function shorten(text: string): string {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
