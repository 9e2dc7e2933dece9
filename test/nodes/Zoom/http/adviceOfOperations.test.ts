import type { INodeParameters } from 'n8n-workflow';
import { explain } from '../../../../nodes/Zoom/http/errors';
import { Zoom } from '../../../../nodes/Zoom/Zoom.node';
import { formsOf } from '../../../support/form';
import { documentedOf } from './documentedOf';

interface Given {
	status: number;
	code?: number;
	message: string;
}

/** What the user reads in this form. */
const explained = (given: Given, form: INodeParameters) =>
	explain({ method: 'GET', headers: {}, fields: [], ...given }, 0, form);

describe('every refusal that Zoom documents for an operation', () => {
	const forms = formsOf(new Zoom().description, 'userOAuth2');
	const ofCredential = ['API Base URL', 'Account ID', 'Client ID', 'Client Secret'];
	/** Messages that fit everything, and so say nothing. */
	const saysNothing = [
		'Zoom did not accept the request',
		'Zoom did not accept one of the values',
		'Zoom does not allow this for this meeting or webinar',
		'Zoom refused the request without a reason',
		'Zoom refused the request in words that are broken',
	];

	/** Parameters as n8n gives them, and what the form calls its fields. */
	function formOf(name: string): { form: INodeParameters; fields: string[] } {
		const [resource, operation] = name.split('/');
		const chosen = { authentication: 'userOAuth2', resource, operation };
		const built = forms.find((form) => form.resource === resource && form.operation === operation);
		if (!built) throw new Error(`There is no operation ${name}`);
		const fields = built.fields.map(({ field }) => field.displayName);
		const names = built.fields.map(({ path }) => path[0]);
		const shown = Object.fromEntries(names.map((one) => [one, '']));
		return { form: { ...shown, ...chosen }, fields: ['Resource', ...fields, ...ofCredential] };
	}

	const all = Object.entries(documentedOf).flatMap(([operation, refusals]) =>
		refusals.map(([status, code, message]) => ({ operation, status, code, message })),
	);

	it('is known for all operations', () => {
		expect(all.length).toBeGreaterThan(250);
	});

	it.each(all)('$operation, HTTP $status, code $code: $message', (given) => {
		const { operation, message } = given;
		const { form, fields } = formOf(operation);
		const told = explained(given, form);
		expect(told.message).not.toBe(message);
		expect(saysNothing).not.toContain(told.message);
		expect(told.description).not.toMatch(/undefined|Check the (ID and the )?values/);
		const own = `${told.message} ${told.description}`
			.replace(/“[^”]*”/g, '')
			// Where else it can be set.
			.replace(/with (Meeting|Webinar) > Update and the setting '[^']+'/g, '');
		const named = [...own.matchAll(/(?<!\w)'([^']+)'(?!\w)/g)].map(([, field]) => field);
		expect(fields).toEqual(expect.arrayContaining(named));
		if (form.resource === 'webinar') expect(own).not.toMatch(/\ba (running )?meeting that/i);
	});
});

/** An operation, HTTP status, Zoom's code and words; what the user reads, and what not. */
type Told = [
	operation: string,
	status: number,
	code: number | undefined,
	zoom: string,
	message: string,
	parts?: string[],
	not?: string[],
];
const told: Told[] = [
	['meeting/delete', 404, 3001, 'Meeting does not exist: 1.', 'The meeting is gone already'],
	['webinar/delete', 404, 3001, 'Webinar does not exist: 1.', 'The webinar is gone already'],
	['user/delete', 404, 1001, 'User does not exist: abc.', 'The user is gone already'],
	['recording/delete', 404, 3301, 'There is no recording.', 'The recording is gone already'],
	['recording/deleteFile', 404, 3301, 'No recording.', 'The recording is gone already'],
	['recording/deleteFile', 404, 3302, 'No such file.', 'The recording is gone already'],
	[
		'meeting/deleteRegistrant',
		400,
		300,
		'The value that you entered for the Registrant ID field is invalid. Enter a valid value and try again.',
		'The registrant is gone already',
	],
	[
		'webinar/deleteRegistrant',
		400,
		3000,
		'Registrant abc was not found.',
		'The registrant is gone already',
	],
	[
		'webinar/deleteRegistrant',
		400,
		3079,
		'This registrant does not exist: abc.',
		'The registrant is gone already',
	],
	[
		'webinar/delete',
		400,
		3000,
		'Webinar occurrence does not exist.',
		'This occurrence is gone already',
		['deletes the whole series'],
	],
	[
		'meeting/deleteRegistrant',
		404,
		3001,
		'Meeting does not exist: 1.',
		'Zoom has no such meeting or webinar',
		['Check the ID'],
	],
	[
		'webinar/getRegistrants',
		400,
		3079,
		'This registrant does not exist: abc.',
		'Zoom has no such registrant',
		['from the list'],
	],
	[
		'webinar/removePanelist',
		404,
		1001,
		'User jane@example.com does not exist or does not belong to this account.',
		'Zoom does not know this panelist',
		['gone already', 'host'],
	],
	...(['meeting/getQa', 'webinar/getQa', 'webinar/getPollResults'] as const).map(
		(operation): Told => [
			operation,
			401,
			1010,
			'User does not belong to this account:abc.',
			'This user belongs to another Zoom account',
			['Check the ID'],
			['token', 'connect'],
		],
	),
	[
		'recording/deleteFile',
		400,
		3310,
		'This recording was selected for a simulive webinar. You cannot delete or trash it.',
		'This recording is played in a simulive webinar, so it stays',
	],
	[
		'recording/deleteFile',
		400,
		3310,
		'Unable to delete this file because this recording is being used for Zoom IQ for Sales.',
		'Zoom uses this recording elsewhere, so it stays',
		['Zoom IQ for Sales'],
		['webinar'],
	],
	[
		'recording/restore',
		404,
		3301,
		'There is no recording for this meeting.',
		'There is no such recording in the trash',
		['30 days', 'UUID'],
	],
	[
		'recording/getSettings',
		404,
		undefined,
		'Not Found',
		'This meeting has no cloud recording',
		['Try again later'],
	],
	[
		'webinar/getPastInstances',
		404,
		undefined,
		'Not Found',
		'Zoom has nothing under this ID',
		['Check the ID'],
	],
	[
		'meeting/getPast',
		400,
		12702,
		'Can not access a meeting a year ago.',
		'This session is more than a year old',
		['details of a session'],
	],
	[
		'meeting/getPollResults',
		400,
		12702,
		'Can not access a meeting a year ago.',
		'This session is more than a year old',
		['answers to polls'],
	],
	[
		'report/getWebinar',
		400,
		12702,
		'Can not access a webinar a year ago.',
		'This session is more than a year old',
		['reports'],
		['participants'],
	],
	[
		'report/getMeeting',
		404,
		3001,
		'Meeting 1 not found or has expired.',
		'Zoom has no such meeting or webinar',
		['still be running'],
	],
	[
		'meeting/end',
		404,
		3001,
		'Meeting does not exist: 1.',
		'Zoom has no such meeting or webinar',
		['may not be running'],
	],
	[
		'webinar/getAbsentees',
		400,
		3000,
		'This Webinar has not registration required: abc',
		'Nobody had to register for this webinar',
		['Choose another webinar'],
		['Switch it on'],
	],
	[
		'webinar/deleteRegistrant',
		400,
		404,
		'Registration has not been enabled for this webinar: 1.',
		'Registration is off for this webinar',
		['no registrants'],
		['Approval Type'],
	],
	[
		'webinar/getRegistrants',
		400,
		404,
		'Registration has not been enabled for this webinar: 1.',
		'Registration is off for this webinar',
		["Webinar > Update and the setting 'Approval Type'"],
	],
	[
		'webinar/updateRegistrantStatus',
		400,
		3035,
		'Webinar has reached maximum attendee capacity.',
		'The webinar is full',
		['cancel the registration'],
		['another session'],
	],
	[
		'webinar/delete',
		400,
		3002,
		'Sorry, you cannot delete this webinar since it is in progress.',
		"A running webinar can't be deleted",
		['end it'],
	],
	[
		'webinar/update',
		400,
		3003,
		'Users in example.com have been blocked from joining meetings and webinars.',
		'Zoom blocks the domain of an address',
	],
	[
		'webinar/update',
		400,
		3000,
		'You cannot update or delete simulive webinars that have started using this method.',
		'A simulive webinar that has started stays as it is',
	],
	[
		'webinar/create',
		400,
		300,
		'Can not schedule simulive webinar for others.',
		"A simulive webinar can't be scheduled for somebody else",
		["'Schedule For'"],
	],
	['report/getHosts', 400, 200, 'No permission.', 'Zoom does not permit this', ['may see reports']],
	[
		'meeting/delete',
		404,
		1001,
		'Meeting host does not exist: abc.',
		'Zoom does not know this user',
		['It is the host'],
	],
	[
		'recording/deleteFile',
		200,
		200,
		'You do not have the right permissions',
		'Zoom does not permit this',
		['let hosts delete'],
	],
	['user/create', 400, 200, 'No privilege.', 'Zoom does not permit this', ['may manage users']],
	[
		'user/create',
		400,
		1107,
		'Email domain is blocked.',
		'The domain of this email address is blocked',
	],
	[
		'user/delete',
		400,
		1107,
		'You can not disassociate a user with managed domain.',
		'A user of a managed domain stays in the account',
	],
	[
		'user/delete',
		400,
		1120,
		'A valid invitation to join the Zoom account was not found for this user.',
		'This user never joined, so there is nobody to delete',
	],
	[
		'user/get',
		400,
		1000,
		'User is pending.',
		"This user can't be read or changed yet",
		['accepted the invitation'],
	],
	['user/update', 400, 2039, 'No permission', 'Zoom does not permit this', ['may manage users']],
];

describe('an operation that Zoom refuses says what fits it', () => {
	it.each(told)(
		'%s, HTTP %d, code %s: %s',
		(name, status, code, message, headline, parts = [], not = []) => {
			const [resource, operation] = name.split('/');
			const read = explained({ status, code, message }, { resource, operation });
			expect(read.message).toBe(headline);
			for (const part of parts) expect(read.description).toContain(part);
			for (const part of not) expect(read.description.replace(/“.*”/, '')).not.toContain(part);
		},
	);
});
