/* eslint-disable @n8n/community-nodes/no-hardcoded-secrets -- the name of a kind of login is no secret */
import type { INodeParameters } from 'n8n-workflow';
import { explain, explainLogin, limitResetsAt } from '../../../../nodes/Zoom/http/errors';
import { documented } from './documented';

const NOW = Date.parse('2026-11-24T10:00:00Z');

interface Given {
	status?: number;
	code?: number;
	message?: string;
	method?: string;
	headers?: Record<string, unknown>;
	fields?: Array<{ field: string; message: string }>;
	connection?: string;
}

const refusal = (given: Given) => ({
	method: 'GET',
	headers: {},
	message: '',
	fields: [],
	...given,
});

/** What the user reads, in one text. */
function reads(given: Given, form: INodeParameters = {}): string {
	const { message, description } = explain(refusal(given), NOW, form);
	return `${message} | ${description}`;
}

/** Forms as n8n gives them, as far as messages look at them. */
const MEETING_GET = { authentication: 'userOAuth2', resource: 'meeting', operation: 'get' };
const MEETING_CREATE = { ...MEETING_GET, operation: 'create', userId: 'me' };
const MEETING_REGISTER = { ...MEETING_GET, operation: 'addRegistrant', email: '' };
const WEBINAR_REGISTER = { ...MEETING_REGISTER, resource: 'webinar' };
const LIST = { ...MEETING_GET, operation: 'getAll', userId: 'me' };
const SERVER = { ...LIST, authentication: 'serverToServerOAuth2' };
const TRIGGER = { authentication: 'userOAuth2', event: 'meetingDetailsChanged' };

type Row = [string, INodeParameters, number, number | undefined, string, string[], string[]?];

/** Bodies that Zoom really gave: where, HTTP status, Zoom's code and words; what the user reads, and what not. */
const recorded: Row[] = [
	[
		'registration is off',
		MEETING_REGISTER,
		404,
		404,
		'Registration has not been enabled for this meeting: 85390989484.',
		[
			'Registration is off for this meeting |',
			'Approval Type',
			"If the ID is a webinar's, set 'Resource' to Webinar.",
			'without a fixed time',
		],
		['nothing under this ID'],
	],
	[
		'registration is off for a webinar, in the same words',
		WEBINAR_REGISTER,
		404,
		404,
		'Registration has not been enabled for this meeting: 85390989484.',
		['Registration is off for this webinar |'],
		['Meeting > Update', "'Resource'"],
	],
	[
		'registration is off, as code 300',
		MEETING_REGISTER,
		400,
		300,
		'This meeting has not registration required: 544993922',
		['Registration is off for this meeting |', 'Approval Type'],
		['Correct the values'],
	],
	[
		'registration is off, as code 3000',
		WEBINAR_REGISTER,
		400,
		3000,
		'This webinar does not have registration as required: 85390989484.',
		['Registration is off for this webinar |'],
		['running or over'],
	],
	[
		'registrations of one person',
		MEETING_REGISTER,
		429,
		429,
		'You have exceeded the daily rate limit of (3) for Add meeting registrant API requests for the registrant (jane@example.com)',
		[
			"Zoom's limit for this registrant is reached; it resets at 2026-11-25 00:00 UTC |",
			'others can go on',
		],
		['for today'],
	],
	[
		'status of one registrant',
		WEBINAR_REGISTER,
		429,
		429,
		"You have exceeded the daily rate limit of (10) for webinar Update registrant's status API requests for the registrant (x).",
		["Zoom's limit for this registrant is reached"],
	],
	[
		'the host registers',
		MEETING_REGISTER,
		400,
		3027,
		'Host can not register',
		["Hosts can't register for their own session |", "'Email'", 'Alternative hosts'],
	],
	[
		'a meeting that is over',
		MEETING_REGISTER,
		400,
		3038,
		'Meeting is over, you can not register now. If you have any questions, please contact the Meeting host.',
		['The meeting is over, so nobody can register any more |', 'Choose a meeting'],
		['webinar'],
	],
	[
		'no such meeting',
		MEETING_GET,
		404,
		3001,
		'Meeting does not exist: 85617842328.',
		['Zoom has no such meeting or webinar |'],
	],
	[
		'no such meeting, as code 1001',
		MEETING_GET,
		404,
		1001,
		'Meeting does not exist',
		['Zoom has no such meeting or webinar |'],
		['user'],
	],
	[
		'scopes of before',
		LIST,
		400,
		4711,
		'Invalid access token, does not contain scopes: [user:write:admin, user:read:admin, user:read, user:write].',
		[
			'The Zoom app lacks a scope: user:write:admin or user:read:admin or user:read or user:write |',
		],
		['user-managed'],
	],
	[
		'a plan without webinars',
		LIST,
		400,
		200,
		'Webinar plan is missing. You must subscribe to the webinar plan and enable webinars for this user in order to perform this action.',
		["The Zoom account's plan does not include this |"],
	],
	[
		'an address that Zoom does not know',
		LIST,
		404,
		2300,
		'This API endpoint is not recognized.',
		['Zoom does not know this address |', "'API Base URL'"],
	],
	[
		'the same in other words',
		LIST,
		404,
		64041,
		'Route Not Found',
		['Zoom does not know this address |', "'API Base URL'"],
	],
	[
		'no words at all',
		MEETING_CREATE,
		400,
		120,
		'',
		['Zoom did not accept one of the values |', 'Check IDs'],
		['proxy', 'base URL'],
	],
	[
		"a webinar's number",
		MEETING_GET,
		400,
		3000,
		'Cannot access webinar info.',
		['This ID belongs to a webinar |', "Set 'Resource' to Webinar"],
	],
	[
		"a webinar's number in the trigger",
		TRIGGER,
		400,
		3000,
		'Cannot access webinar info.',
		['This ID belongs to a webinar |', "'Event'"],
		["'Resource'"],
	],
	[
		'a webinar that has not begun',
		MEETING_GET,
		400,
		3000,
		'Webinar has not started',
		['This session has not started yet | Zoom says: “Webinar has not started”', 'once it runs'],
		['running or over'],
	],
	[
		'a token that is over',
		MEETING_GET,
		401,
		124,
		'Invalid access token.',
		["Zoom no longer accepts this credential's token |", 'connect it again'],
		['Account ID'],
	],
	[
		'a token that is over, of a Server-to-Server app',
		SERVER,
		401,
		124,
		'Invalid access token.',
		["Zoom no longer accepts this credential's token |", "'Account ID'", 'activated'],
		['connect it again'],
	],
	[
		'a scope that only the account can have',
		MEETING_GET,
		400,
		104,
		'Invalid access token, does not contain scopes: [phone:read:ai_call_summary:master].',
		['The Zoom app lacks a scope: phone:read:ai_call_summary:master |'],
	],
	[
		'a full webinar',
		WEBINAR_REGISTER,
		400,
		3035,
		'Webinar has reached maximum attendee capacity.',
		['The webinar is full |', 'capacity'],
	],
	[
		'an alternative host of elsewhere',
		MEETING_CREATE,
		400,
		1114,
		'Unable to assign "jane@gmail.com" as an alternative host because the user cannot be selected at this time',
		[
			'One of the alternative hosts can\'t be one | Zoom says: “Unable to assign "jane@gmail.com"',
			'same account',
			'license',
		],
	],
	[
		'an :admin scope with a login of one user',
		LIST,
		400,
		4711,
		'Invalid access token, does not contain scopes:[user:read:list_users:admin].',
		[
			'The Zoom app lacks a scope: user:read:list_users:admin |',
			"A user-managed app can't have it: choose Me as 'User'",
		],
	],
	[
		'an :admin scope in a form without User',
		{ ...MEETING_GET, resource: 'device' },
		400,
		4711,
		'Invalid access token, does not contain scopes:[device:read:list_zdm_devices:admin].',
		["A user-managed app can't have it"],
		["'User'"],
	],
	[
		'an :admin scope with Server-to-Server',
		SERVER,
		400,
		4711,
		'Invalid access token, does not contain scopes:[report:read:daily_usage:admin].',
		['The Zoom app lacks a scope: report:read:daily_usage:admin |', 'after a minute'],
		['user-managed', 'connect the credential'],
	],
	[
		'two scopes, of which a Server-to-Server app can have one',
		SERVER,
		400,
		4711,
		'Invalid access token, does not contain scopes:[cloud_recording:read:list_recording_files, cloud_recording:read:list_recording_files:admin].',
		['lacks a scope: cloud_recording:read:list_recording_files:admin |'],
	],
	[
		'two scopes, either of which helps',
		MEETING_GET,
		400,
		4711,
		'Invalid access token, does not contain scopes:[cloud_recording:read:list_recording_files, cloud_recording:read:list_recording_files:admin].',
		['list_recording_files or cloud_recording:read:list_recording_files:admin |'],
		['user-managed'],
	],
	...[401, 403].map((status): Row => [
		`a scope under HTTP ${status}`,
		MEETING_GET,
		status,
		4700,
		'Invalid access token, does not contain scopes:[meeting:read:meeting].',
		['The Zoom app lacks a scope: meeting:read:meeting |'],
		['no longer accepts'],
	]),
	[
		'registration that costs money',
		WEBINAR_REGISTER,
		400,
		3000,
		'The Zoom REST API does not support paid registration.',
		["People pay to register here, so n8n can't register them |", "Zoom's own page"],
		['running or over'],
	],
	[
		'as many attendees as may be',
		WEBINAR_REGISTER,
		400,
		3000,
		'You have reached the limit for the number of attendees you can add. Contact Zoom Support for more information.',
		['The webinar is full |', 'You have reached the limit'],
		['running or over'],
	],
	[
		'a person whom the host may not schedule for',
		MEETING_CREATE,
		400,
		3000,
		'You cannot schedule a meeting for jane@example.com.',
		['The host may not schedule meetings for this person |', "'Schedule For'"],
		['running or over'],
	],
	[
		'a domain that is blocked',
		MEETING_CREATE,
		400,
		3000,
		"Users in 'example.com' have been blocked from joining meetings and webinars. To unblock them, go to the Settings page in the Zoom web portal.",
		['Zoom blocks the domain of an address |', 'administrator'],
		['running or over'],
	],
	[
		'a session that is over',
		MEETING_GET,
		400,
		3000,
		'This meeting has ended.',
		['Zoom does not allow this', 'Zoom says: “This meeting has ended.” A session that is running'],
	],
	[
		'only for paid accounts',
		LIST,
		400,
		200,
		'Only available for Paid account.',
		["The Zoom account's plan does not include this |"],
	],
	['no permission', LIST, 400, 200, 'No permission.', ['Zoom does not permit this |']],
	[
		'a user who may not host',
		MEETING_CREATE,
		400,
		3161,
		'Meeting hosting and scheduling capabilities are not allowed for your user account.',
		['This user may not host or schedule meetings |'],
	],
	[
		'a year ago',
		LIST,
		400,
		12702,
		'Can not access a meeting a year ago.',
		['This session is more than a year old |'],
	],
	[
		'no recording',
		MEETING_GET,
		404,
		3301,
		'This recording does not exist.',
		['This meeting has no cloud recording |'],
	],
	[
		'no such user where the form asks for one',
		LIST,
		404,
		1001,
		'User does not exist: jane@example.com',
		['Zoom does not know this user |', "Check 'User'"],
	],
	[
		'no such user where the form asks for none',
		MEETING_GET,
		404,
		1001,
		'User does not exist: jane@example.com',
		['Zoom does not know this user |', 'It is the host', 'Check the ID'],
		["'User'"],
	],
	[
		'a user of another account where the form asks for none',
		MEETING_GET,
		400,
		1010,
		'User not found on this account: abc',
		['This user belongs to another Zoom account |', 'Check the ID'],
		['Choose a user'],
	],
	[
		'no summary',
		MEETING_GET,
		404,
		3322,
		'This meeting summary does not exist.',
		['Zoom has no such summary or transcript |'],
	],
	[
		'a summary in the trash',
		MEETING_GET,
		403,
		2305,
		'The meeting summary has been moved to trash.',
		['This summary is in the trash |', 'Take it out'],
	],
	[
		'summaries by email only',
		LIST,
		403,
		2305,
		"Not allowed to list an account's meeting summaries. To use this feature, disable the Only share meeting summaries by email setting in the Account Settings page of the Zoom web portal.",
		['A setting in Zoom keeps summaries from being read |', 'administrator'],
		['trash'],
	],
	[
		'a device',
		{ ...LIST, resource: 'device' },
		400,
		30055012,
		'No found unified deviceId.',
		['Zoom does not know this device |'],
	],
	[
		'an invitation that was not accepted',
		LIST,
		400,
		1120,
		'A valid invitation to join the Zoom account was not found for this user.',
		['This user has not accepted the invitation to the Zoom account |', 'invite the person again'],
	],
	[
		'an address that is taken',
		LIST,
		409,
		1005,
		'Email "jane@example.com" has already been used.',
		['This email address is taken in Zoom already |', 'another address'],
	],
	[
		'no such group',
		LIST,
		404,
		4130,
		'A group with this abc does not exist.',
		['Zoom does not know this group |', 'from the list'],
	],
	[
		'code 3051',
		MEETING_GET,
		400,
		3051,
		'You can not do this.',
		['Zoom does not allow this', 'Zoom says: “You can not do this.” Change what you send'],
	],
	[
		'a page token that is over',
		{ ...LIST, options: { next_page_token: 'abc' } },
		400,
		300,
		'The next page token is either invalid or has expired.',
		["The value of 'Next Page Token' is no longer valid |"],
	],
	[
		'a page token that nobody filled in',
		LIST,
		400,
		300,
		'The next page token is invalid or expired',
		['Zoom lost its place in this list |'],
		["'Next Page Token'"],
	],
	[
		'an account without the API',
		LIST,
		403,
		undefined,
		'Forbidden Access to the Zoom REST API has been denied for this account. Contact Zoom Support for details.',
		['Forbidden Access to the Zoom REST API has been denied', 'rights'],
		['without a reason', 'gave no reason'],
	],
];

describe('Zoom says, and the user reads:', () => {
	it.each(recorded)('%s', (_what, form, status, code, message, parts, without = []) => {
		const text = reads({ status, code, message, method: 'POST' }, form);
		for (const part of parts) expect(text).toContain(part);
		for (const part of without) expect(text).not.toContain(part);
		if (code !== undefined) expect(text).toContain(`Zoom code ${code}`);
	});
});

describe('every refusal that Zoom documents for what the nodes ask', () => {
	const forms = [MEETING_GET, MEETING_REGISTER, WEBINAR_REGISTER, LIST, SERVER, TRIGGER];

	it.each(documented)('HTTP %d, code %d: %s', (status, code, message) => {
		for (const form of forms) {
			const told = explain(refusal({ status, code, message }), NOW, form);
			const text = `${told.message} | ${told.description}`;
			expect(text).not.toContain('undefined');
			// Words of our own, not only Zoom's sentence and "check the values".
			expect(told.message).not.toBe(message);
			expect(told.message).not.toMatch(/without a reason/);
			if (!('userId' in form)) expect(text).not.toContain("'User'");
			if (!('resource' in form)) expect(text).not.toContain("'Resource'");
			// Zoom gives these two to Add Registrant only.
			if (!('email' in form) && ![3027, 3034].includes(code)) expect(text).not.toContain("'Email'");
		}
	});
});

describe('what Zoom writes', () => {
	it('is cut', () => {
		const text = reads({ status: 400, code: 99999, message: 'x'.repeat(20_000_000) });
		expect(text.length).toBeLessThan(700);
	});

	it('is cut in each field that Zoom did not accept, and of many fields some are named', () => {
		const fields = Array.from({ length: 10_000 }, () => ({
			field: 'f'.repeat(1000),
			message: 'm'.repeat(100_000),
		}));
		const text = reads({ status: 400, code: 300, fields });
		expect(text.length).toBeLessThan(1600);
		expect(text).toContain('and 9995 more');
	});

	it('a field without words is told without "undefined"', () => {
		const fields = [{ field: 'topic' }] as never;
		expect(reads({ status: 400, code: 300, fields })).not.toContain('undefined');
	});

	it('loses its markdown', () => {
		const message =
			'Go to the **Settings** page, see [Zoom](https://zoom.us/a_b) and set `jbh_time`. * One * Two';
		expect(reads({ status: 400, code: 99999, message })).toContain(
			'Go to the Settings page, see Zoom (https://zoom.us/a_b) and set jbh_time. One Two |',
		);
	});

	it('a list of scopes that was cut off names whole scopes only', () => {
		const scopes = Array.from({ length: 40 }, (_, index) => `meeting:read:thing${index}:admin`);
		const message = `Invalid access token, does not contain scopes:[${scopes.join(', ')}].`;
		const { message: headline } = explain(refusal({ status: 400, code: 4711, message }), NOW);
		const named = headline.replace('The Zoom app lacks a scope: ', '').split(' or ');
		expect(named.length).toBeGreaterThan(5);
		for (const scope of named) expect(scopes).toContain(scope);
	});

	it.each([104, 300, 404, 1001, 3000, 4700, 4711, 99999])(
		'code %d: a text of 1 MB is read in a moment, whatever stands in it',
		(code) => {
			const begun = performance.now();
			for (const part of ['scope[', 'scopes:[[', '[a](http', '* ', '`', 'zak=', 'eyJ', '"token":"'])
				reads({ status: 400, code, message: part.repeat(1_000_000 / part.length) });
			// Quadratic reading took a minute for each of them.
			expect(performance.now() - begun).toBeLessThan(20_000);
		},
	);
});

describe('limits', () => {
	const daily = { status: 429, message: 'You have reached the maximum daily rate limit.' };
	const until = (retryAfter?: string) =>
		reads({ ...daily, headers: retryAfter === undefined ? {} : { 'Retry-After': retryAfter } });

	it.each([
		['no Retry-After', undefined, '2026-11-25 00:00'],
		['one of today', '2026-11-24T12:30:00Z', '2026-11-24 12:30'],
		['the year 2099', '2099-01-01T00:00:00Z', '2026-11-25 00:00'],
		['more seconds than a date can hold', '99999999999999', '2026-11-25 00:00'],
		['too many digits for a number', '9'.repeat(400), '2026-11-25 00:00'],
		['words', 'later', '2026-11-25 00:00'],
	])('%s', (_what, retryAfter, time) => {
		expect(until(retryAfter)).toContain(`it resets at ${time} UTC |`);
	});

	it('the moment itself is never later than midnight', () => {
		const headers = { 'Retry-After': '2099-01-01T00:00:00Z' };
		expect(limitResetsAt(refusal({ ...daily, headers }), NOW)).toBe(
			Date.parse('2026-11-25T00:00:00Z'),
		);
	});
});

describe('no answer', () => {
	it.each(['ECONNABORTED', 'ETIMEDOUT', 'ERR_CANCELED'])('in time (%s)', (connection) => {
		expect(reads({ connection })).toMatch(/^Zoom did not answer in time \| .*tried several times/);
		expect(reads({ connection, method: 'POST' })).toContain('look in Zoom before');
	});

	it('where nothing was sent, nobody has to look in Zoom', () => {
		const text = reads({ connection: 'ECONNREFUSED', method: 'DELETE' });
		expect(text).toContain('Zoom could not be reached |');
		expect(text).toContain('Nothing was sent');
		expect(text).not.toContain('look in Zoom');
	});

	it('where the base URL is none', () => {
		const text = reads({ connection: 'ERR_INVALID_URL', method: 'DELETE' });
		expect(text).toContain('The base URL of the credential is not an address |');
		expect(text).not.toContain('look in Zoom');
	});

	it.each([301, 302, 303, 307, 308])('but HTTP %d: the base URL leads elsewhere', (status) => {
		const headers = { Location: 'https://evil.example.com/v2/users?zak=abc' };
		const text = reads({ status, headers });
		expect(text).toMatch(/^The base URL of the credential leads to another address \|/);
		expect(text).toContain("'API Base URL'");
		expect(text).toContain('Nothing was sent to evil.example.com (HTTP');
		expect(text).not.toContain('zak');
	});
});

describe('a login that Zoom refuses', () => {
	const told = (reason: string, form: INodeParameters = {}) =>
		explainLogin(reason, form).description;

	it('says what to do, by the kind of login', () => {
		expect(told('Invalid Token')).toContain('connect it again');
		expect(told('Invalid client_id', SERVER)).toContain("'Client Secret'");
		expect(told('Invalid client_id', SERVER)).not.toContain('connect it again');
	});

	it('of another kind of app, or of one that is switched off, says so', () => {
		const n8n = 'The authorization grant type is not supported by the authorization server.';
		expect(told(n8n, SERVER)).toContain('Make a Server-to-Server OAuth app.');
		expect(told('unsupported_grant_type')).toContain('Make a General app.');
		expect(told('The app has been disabled by the developer')).toContain('Activate the app');
	});

	it('shows no value of the login, and no more than a few lines', () => {
		const text = explainLogin(`${'x'.repeat(495)}secretSecret99`, {}, ['secretSecret99']);
		expect(text.description).not.toContain('secre');
		expect(told('x'.repeat(100_000)).length).toBeLessThan(700);
	});
});
