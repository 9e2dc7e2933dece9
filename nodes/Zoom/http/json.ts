import { randomUUID } from 'node:crypto';

/** The JSON of a value. A bigint becomes a number with all of its digits. */
export function toJson(value: unknown): string {
	const mark = randomUUID();
	const text = JSON.stringify(value, (_name, member: unknown) =>
		typeof member === 'bigint' ? `${mark}${member}` : member,
	);
	return text.replace(new RegExp(`"${mark}(\\d+)"`, 'g'), '$1');
}
