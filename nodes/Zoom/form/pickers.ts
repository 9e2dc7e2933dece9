import type { IExecuteSingleFunctions, INodeProperties, IPollFunctions } from 'n8n-workflow';
import { isServerToServer } from '../http/account';
import {
	readForeignIdentifier,
	readMeetingIdentifier,
	readUserIdentifier,
	type IdentifierForm,
} from '../request/identifiers';
import { ValidationError } from '../http/validationError';
import { isTool } from '../request/tool';
import { isEmpty } from '../request/parsers';
import { forAccount, forUser } from './authentication';
import { resourceLocator } from './resourceLocator';
import { locatorValue } from '../request/locatorValue';
import { readRegistrationLink } from '../request/registrationLink';
import { refuseField } from '../request/invalidField';

/** How the person who connected the credential is called in the form. */
export const ME = 'Me (Connected User)';

export type Context = IExecuteSingleFunctions | IPollFunctions;

/** Something to pick. */
export interface Picker {
	fields: INodeProperties[];
	/**
	 * The identifier that was picked or typed, not yet encoded.
	 * @throws NodeOperationError that names the field, when it can't be meant
	 */
	read: (context: Context) => Promise<string>;
}

/** Something to pick that has an identifier of its own. `parse` throws a ValidationError for what can't be one. */
export function identifierPicker(
	field: INodeProperties,
	parse: (value: unknown) => string,
): Picker {
	return {
		fields: [field],
		async read(context) {
			try {
				return parse(valueOf(context, field.name));
			} catch (error) {
				refuseField(context, field.displayName, error);
			}
		},
	};
}

/**
 * A user to pick. Left empty, it is who connected the credential; a Server-to-Server app has to name a user. The default
 * is the same for both, as n8n keeps it when it chooses the other login for a new node.
 */
export function userPicker(
	description: string,
	name = 'userId',
	searchListMethod = 'searchUsers',
): Picker {
	const user = userField(name, 'User', description, searchListMethod);
	const [fromList, byHand] = user.modes!;
	const fields = [
		{
			...user,
			description: `${description}. If empty, the connected user.`,
			modes: [{ ...fromList, placeholder: ME }, byHand],
			...forUser,
		},
		{ ...user, required: true, ...forAccount },
	];
	return { fields, read: async (context) => await readUser(context, name) };
}

/**
 * A user who has to be named: nothing filled in never means the connected user.
 * @param takesMe whether `me` may be typed for the connected user
 */
export function namedUserPicker(description: string, takesMe: boolean): Picker {
	const name = 'namedUserId';
	const field = userField(name, 'User', description, 'searchNamedUsers');
	return {
		fields: [{ ...field, required: true }],
		async read(context) {
			const given = valueOf(context, name);
			const word = typeof given === 'string' ? given.trim().toLowerCase() : (given ?? '');
			if (word !== '' && (word !== 'me' || takesMe)) return await readUser(context, name);
			return refuseField(
				context,
				'User',
				new ValidationError(
					word === '' ? 'is empty' : "can't be 'me' here",
					'Choose a user from the list, or enter an email address or a user ID.',
				),
			);
		},
	};
}

/** A user of the account. */
function userField(
	name: string,
	displayName: string,
	description: string,
	searchListMethod = 'searchUsers',
): INodeProperties {
	return resourceLocator({
		displayName,
		name,
		searchListMethod,
		byHand: 'By ID or Email',
		placeholder: 'e.g. jane@example.com',
		description,
	});
}

interface SessionPicker {
	name: string;
	displayName: string;
	searchListMethod: string;
	form: IdentifierForm;
	description: string;
}

/** Whose meetings or webinars the list of a picker shows, where the login has no user of its own. Never sent. */
export const host: INodeProperties = {
	...userField(
		'hostId',
		'Host',
		'Whose meetings or webinars the list below offers. Not needed when you enter an ID or a join link there.',
	),
	...forAccount,
};

/**
 * A meeting or webinar to pick. Each kind has a parameter name of its own: n8n works out the value of a parameter anew
 * for every field of its name, shown or not.
 */
export function sessionPicker({ form, ...picker }: SessionPicker): Picker {
	const placeholder = form === 'number' ? 'e.g. 850 1234 5678' : 'e.g. 850 1234 5678 or a UUID';
	const field = resourceLocator({ ...picker, required: true, placeholder });
	const byLink = {
		...field,
		modes: [
			...field.modes!,
			{
				displayName: 'By URL',
				name: 'url',
				type: 'string' as const,
				placeholder: 'e.g. https://zoom.us/j/85012345678',
			},
		],
	};
	return {
		fields: [host, byLink],
		read: async (context) => await readSession(context, { ...picker, form }),
	};
}

/** The options under which the field of a user holds something of another form. */
const FOREIGN = ['encrypted_email', 'search_by_unique_id'];

function isForeign(context: Context): boolean {
	return FOREIGN.some((name) => {
		const chosen: unknown = context.getNodeParameter(`options.${name}`, false);
		return chosen === true || (typeof chosen === 'string' && /^\s*true\s*$/i.test(chosen));
	});
}

async function readUser(context: Context, name: string): Promise<string> {
	const found = valueOf(context, name);
	const given = typeof found === 'string' ? found.trim() : found;
	try {
		if (!isMissing(context, name, given)) {
			if (!isEmpty(given) && isForeign(context)) return readForeignIdentifier(given);
			return readUserIdentifier(given, isServerToServer(context));
		}
		throw new ValidationError(
			'is empty',
			'The expression gives nothing for this item. Let it give an email address or a user ID.',
		);
	} catch (error) {
		refuseField(context, 'User', error);
	}
}

/**
 * Whether an expression gave nothing: somebody was meant, so it must not become the connected user. A model that leaves
 * the field empty means that user.
 */
function isMissing(context: Context, name: string, given: unknown): boolean {
	const typed = locatorValue(context.getNode().parameters[name]);
	return isEmpty(given) && typeof typed === 'string' && typed.startsWith('=') && !isTool(context);
}

async function readSession(
	context: Context,
	{ name, displayName, form }: SessionPicker,
): Promise<string> {
	const value = valueOf(context, name);
	try {
		return (await readRegistrationLink(context, value)) ?? readMeetingIdentifier(value, form);
	} catch (error) {
		refuseField(context, displayName, error);
	}
}

/** What was picked or typed in a field. */
function valueOf(context: Context, name: string): unknown {
	return context.getNodeParameter(name, undefined, { extractValue: true });
}
