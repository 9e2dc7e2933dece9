import type {
	IDisplayOptions,
	IExecuteSingleFunctions,
	INodeProperties,
	IPollFunctions,
} from 'n8n-workflow';
import { isServerToServer } from '../transport/account';
import {
	encodeSegment,
	readMeetingIdentifier,
	readUserIdentifier,
	type IdentifierForm,
} from '../transport/identifiers';
import { listed } from './listed';
import { readRegistrationLink } from './registrationLink';
import { fill, orRefuse } from './send';

/** The operations, or events, under which a field is shown. */
export type ShownFor = Record<string, string[]>;

/**
 * The user whose data an operation reads or changes. A login of one user starts with that user; a Server-to-Server app
 * has to name one.
 */
export function userPicker(show: ShownFor, description: string): INodeProperties[] {
	const routing = inPath('userId', async (context) => await userSegment(context, 'userId', 'User'));
	return [
		{
			...userField('userId', 'User', description),
			required: true,
			default: { mode: 'list', value: 'me', cachedResultName: 'Me (Connected User)' },
			displayOptions: { show: { ...show, authentication: ['userOAuth2'] } },
			routing,
		},
		{
			...userField('userId', 'User', description),
			required: true,
			displayOptions: { show: { ...show, authentication: ['serverToServerOAuth2'] } },
			routing,
		},
	];
}

/** Whose meetings or webinars the list of a picker shows, where the login has no user of its own. Never sent. */
function hostPicker(show: ShownFor): INodeProperties {
	return {
		...userField(
			'hostId',
			'Host',
			'Whose meetings or webinars the list below offers. Not needed when you enter an ID or a join link there.',
		),
		displayOptions: { show: { ...show, authentication: ['serverToServerOAuth2'] } },
	};
}

/** A user of the account. */
export function userField(name: string, displayName: string, description: string): INodeProperties {
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
	name: 'meetingId' | 'webinarId';
	displayName: 'Meeting' | 'Webinar' | 'Meeting or Webinar';
	/** Name of the method behind From List. */
	searchListMethod: string;
	form: IdentifierForm;
	description: string;
}

/** The meeting or webinar that an operation is about. */
export function sessionPicker(picker: SessionPicker, show: ShownFor): INodeProperties[] {
	const displayOptions: IDisplayOptions = { show: { ...show } };
	return [
		hostPicker(show),
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
			displayOptions,
			routing: inPath(picker.name, async (context) => await sessionSegment(context, picker)),
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

function inPath(
	name: string,
	segment: (context: IExecuteSingleFunctions) => Promise<string>,
): INodeProperties['routing'] {
	return {
		send: {
			preSend: [
				fill(async (context, options) => {
					const value = await segment(context);
					options.url = options.url.replace(`{${name}}`, () => value);
				}),
			],
		},
	};
}
