import { isRecord } from '../http/record';
import { rethrow, ValidationError } from '../http/validationError';
import { readRegistrantIdentifier } from './identifiers';
import { email, isEmpty, textList, type ParseContext } from './parsers';

/** Somebody who registered, as Zoom is told: by ID, by email address, or by both. */
export interface RegistrantName {
	id?: string;
	email?: string;
}

/**
 * The people that a field names: IDs and email addresses with commas, semicolons or line breaks between, a list of them,
 * or a list of objects with `email`, and `registrant_id` or `id`, such as the items of Get Registrants and Add Registrant.
 * @returns each one once
 * @throws ValidationError for what is neither an ID nor an email address
 */
export function readRegistrants(value: unknown, context: ParseContext): RegistrantName[] {
	const entries: unknown[] = Array.isArray(value) ? value : isEmpty(value) ? [] : [value];
	return eachOnce(
		entries.flatMap((entry, index) =>
			isRecord(entry)
				? [ofObject(entry, index + 1, context)]
				: ((textList(entry, context) ?? []) as string[]).map((text) => ofText(text, context)),
		),
	);
}

/** The same people, each once. */
export function eachOnce(people: RegistrantName[]): RegistrantName[] {
	const keyOf = ({ id, email: address }: RegistrantName) => id ?? address?.toLowerCase();
	return [...new Map(people.map((person) => [keyOf(person), person])).values()];
}

function ofText(text: string, context: ParseContext): RegistrantName {
	return text.includes('@')
		? { email: email(text, context) as string }
		: { id: readRegistrantIdentifier(text) };
}

function ofObject(
	entry: Record<string, unknown>,
	position: number,
	context: ParseContext,
): RegistrantName {
	const id = entry.registrant_id ?? entry.id;
	const address = entry.email;
	try {
		if (isEmpty(id) && isEmpty(address)) {
			throw new ValidationError(
				'has neither an ID nor an email address',
				'Give each entry an ID or an email address.',
			);
		}
		return {
			...(isEmpty(id) ? {} : { id: readRegistrantIdentifier(id) }),
			...(isEmpty(address) ? {} : { email: email(address, context) as string }),
		};
	} catch (error) {
		rethrow(
			error,
			({ message, description }) =>
				new ValidationError(`has an entry ${position} that ${message}`, description),
		);
	}
}
