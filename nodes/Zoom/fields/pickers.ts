import type { IExecuteSingleFunctions, INodeProperties, IPollFunctions } from 'n8n-workflow';
import { isServerToServer } from '../transport/account';
import {
	encodeSegment,
	readMeetingIdentifier,
	readUserIdentifier,
	type IdentifierForm,
} from '../transport/identifiers';
import { listed } from './listed';
import { readRegistrationLink } from './registrationLink';
import { orRefuse } from './send';

/** A user to pick. A login of one user starts with that user; a Server-to-Server app has to name one. */
export function userPicker(description: string): INodeProperties[] {
	return [
		{
			...userField('userId', 'User', description),
			required: true,
			default: { mode: 'list', value: 'me', cachedResultName: 'Me (Connected User)' },
			displayOptions: { show: { authentication: ['userOAuth2'] } },
		},
		{
			...userField('userId', 'User', description),
			required: true,
			displayOptions: { show: { authentication: ['serverToServerOAuth2'] } },
		},
	];
}

/** A user of the account. */
function userField(name: string, displayName: string, description: string): INodeProperties {
	return listed({
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
 * The user that a field names, as a path segment.
 * @throws NodeOperationError that names the field, when it can't be meant
 */
export async function userSegment(
	context: IExecuteSingleFunctions | IPollFunctions,
	name: string,
	label: string,
): Promise<string> {
	const value = readUserIdentifier(valueOf(context, name), isServerToServer(context));
	return encodeSegment(orRefuse(context, label, value));
}

/**
 * The meeting or webinar that a field names, as a path segment.
 * @throws NodeOperationError that names the field, when it can't be meant
 */
export async function sessionSegment(
	context: IExecuteSingleFunctions | IPollFunctions,
	{ name, displayName, form }: Pick<SessionPicker, 'name' | 'displayName' | 'form'>,
): Promise<string> {
	const value = valueOf(context, name);
	const read = (await readRegistrationLink(context, value)) ?? readMeetingIdentifier(value, form);
	return encodeSegment(orRefuse(context, displayName, read));
}

function valueOf(context: IExecuteSingleFunctions | IPollFunctions, name: string): unknown {
	return context.getNodeParameter(name, undefined, { extractValue: true });
}
