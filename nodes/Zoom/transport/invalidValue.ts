/** What is wrong with a value: words that follow the field's name, and how to mend it. */
export class InvalidValue {
	constructor(
		readonly message: string,
		readonly description: string,
	) {}
}
