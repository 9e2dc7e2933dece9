import { text } from '../../request/parsers';
import { string, type Field } from '../builders';

/** How a user is called; `parent` is where a new user has it in the body. */
export function names(parent: 'user_info' | ''): Field[] {
	const field = (
		name: string,
		displayName: string,
		description: string,
		most: number,
		example: string,
	) =>
		string(name, displayName, `${description}. At most ${most} characters.`, example, {
			property: parent ? `${parent}.${name}` : name,
			parse: text(most),
		});
	return [
		field('display_name', 'Display Name', 'The name that others see', 128, 'Jane Smith'),
		field('first_name', 'First Name', 'First name of the user', 64, 'Jane'),
		field('last_name', 'Last Name', 'Last name of the user', 64, 'Smith'),
	];
}
