import type { IExecuteSingleFunctions, INodeProperties, IPollFunctions } from 'n8n-workflow';
import { isServerToServer } from '../http/account';
import {
	encodeSegment,
	readMeetingIdentifier,
	readUserIdentifier,
	type IdentifierForm,
} from '../request/identifiers';
import { ValidationError } from '../http/validationError';
import { isTool } from '../request/tool';
import { isEmpty } from '../request/parsers';
import { resourceLocator } from './resourceLocator';
import { locatorValue } from '../request/locatorValue';
import { readRegistrationLink } from '../request/registrationLink';
import { refuseField } from '../request/invalidField';

/** How the person who connected the credential is called in the form. */
export const ME = 'Me (Connected User)';

/**
 * A user to pick. Left empty, it is who connected the credential; a Server-to-Server app has to name a user. The default
 * is the same for both, as n8n keeps it when it chooses the other login for a new node.
 */
export function userPicker(description: string): INodeProperties[] {
	const user = userField('userId', 'User', description);
	const [fromList, byHand] = user.modes!;
	return [
		{
			...user,
			description: `${description}. If empty, the connected user.`,
			modes: [{ ...fromList, placeholder: ME }, byHand],
			displayOptions: { show: { authentication: ['userOAuth2'] } },
		},
		{
			...user,
			required: true,
			displayOptions: { show: { authentication: ['serverToServerOAuth2'] } },
		},
	];
}

/** A user of the account. */
function userField(name: string, displayName: string, description: string): INodeProperties {
	return resourceLocator({
		displayName,
		name,
		searchListMethod: 'searchUsers',
		byHand: 'By ID or Email',
		placeholder: 'e.g. jane@example.com',
		description,
	});
}

/** What a meeting or webinar picker offers. */
export interface SessionPicker {
	/** Name of the parameter. */
	name: string;
	displayName: 'Meeting' | 'Webinar' | 'Meeting or Webinar';
	/** Name of the method behind From List. */
	searchListMethod: string;
	form: IdentifierForm;
	description: string;
}

/** Whose meetings or webinars the list of a picker shows, where the login has no user of its own. Never sent. */
const host: INodeProperties = {
	...userField(
		'hostId',
		'Host',
		'Whose meetings or webinars the list below offers. Not needed when you enter an ID or a join link there.',
	),
	displayOptions: { show: { authentication: ['serverToServerOAuth2'] } },
};

/** A meeting or webinar to pick. */
export function sessionPicker(picker: SessionPicker): INodeProperties[] {
	return [
		host,
		{
			displayName: picker.displayName,
			name: picker.name,
			type: 'resourceLocator',
			required: true,
			default: { mode: 'list', value: '' },
			description: picker.description,
			modes: [
				{
					displayName: 'From List',
					name: 'list',
					type: 'list',
					typeOptions: { searchListMethod: picker.searchListMethod, searchable: true },
				},
				{
					displayName: 'By ID',
					name: 'id',
					type: 'string',
					placeholder:
						picker.form === 'number' ? 'e.g. 850 1234 5678' : 'e.g. 850 1234 5678 or a UUID',
				},
				{
					displayName: 'By URL',
					name: 'url',
					type: 'string',
					placeholder: 'e.g. https://zoom.us/j/85012345678',
				},
			],
		},
	];
}

/**
 * The user that a field names.
 * @throws NodeOperationError that names the field, when it can't be meant
 */
export async function userIdentifier(
	context: IExecuteSingleFunctions | IPollFunctions,
	name: string,
	label: string,
): Promise<string> {
	const found = valueOf(context, name);
	const given = typeof found === 'string' ? found.trim() : found;
	try {
		if (!isMissing(context, name, given)) {
			return readUserIdentifier(given, isServerToServer(context));
		}
		throw new ValidationError(
			'is empty',
			'The expression gives nothing for this item. Let it give an email address or a user ID.',
		);
	} catch (error) {
		refuseField(context, label, error);
	}
}

/** The same as a path segment. */
export async function userSegment(...field: Parameters<typeof userIdentifier>): Promise<string> {
	return encodeSegment(await userIdentifier(...field));
}

/**
 * Whether an expression gave nothing: somebody was meant, so it must not become the connected user. A model that leaves
 * the field empty means that user.
 */
function isMissing(
	context: IExecuteSingleFunctions | IPollFunctions,
	name: string,
	given: unknown,
): boolean {
	const typed = locatorValue(context.getNode().parameters[name]);
	return isEmpty(given) && typeof typed === 'string' && typed.startsWith('=') && !isTool(context);
}

/**
 * The meeting or webinar that a field names.
 * @throws NodeOperationError that names the field, when it can't be meant
 */
export async function sessionIdentifier(
	context: IExecuteSingleFunctions | IPollFunctions,
	{ name, displayName, form }: Pick<SessionPicker, 'name' | 'displayName' | 'form'>,
): Promise<string> {
	const value = valueOf(context, name);
	try {
		return (await readRegistrationLink(context, value)) ?? readMeetingIdentifier(value, form);
	} catch (error) {
		refuseField(context, displayName, error);
	}
}

/** The same as a path segment. */
export async function sessionSegment(
	...field: Parameters<typeof sessionIdentifier>
): Promise<string> {
	return encodeSegment(await sessionIdentifier(...field));
}

function valueOf(context: IExecuteSingleFunctions | IPollFunctions, name: string): unknown {
	return context.getNodeParameter(name, undefined, { extractValue: true });
}
