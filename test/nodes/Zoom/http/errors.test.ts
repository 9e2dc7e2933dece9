import type { INodeParameters } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../../../sandbox';
import { runWorkflow, type RunOptions } from '../../../support/n8n';
import { startServer, type Answer } from '../../../support/http';
import { serverToServerCredential, userCredential, zoomNode } from '../../../support/zoom';
import { inHurry } from '../../../support/time';
import { DAY } from '../../../../nodes/Zoom/http/time';

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await startSandbox({ plan: 'business' });
});

afterAll(async () => await sandbox.close());

beforeEach(() => sandbox.control.reset());

const byId = (value: unknown) => ({ __rl: true, mode: 'id', value: String(value) });
const getMeeting = (id: unknown = 85012345678) => ({ operation: 'get', meetingId: byId(id) });
const getRecording = (id: unknown) => ({
	resource: 'recording',
	operation: 'get',
	recordedId: byId(id),
});
const getParticipants = (id: unknown) => ({
	operation: 'getPastParticipants',
	pastMeetingId: byId(id),
});
const createFor = (user: string) => ({
	operation: 'create',
	userId: byId(user),
	topic: 'Weekly meeting',
});
const register = (id: unknown, email = 'guest@example.com') => ({
	operation: 'addRegistrant',
	meetingId: byId(id),
	email,
	first_name: 'Guest',
});
const registerForWebinar = (id: unknown, email?: string) => ({
	...register(id, email),
	resource: 'webinar',
	webinarId: byId(id),
});
const user = (matches: (one: { type: number; status: string; id: string }) => boolean) =>
	sandbox.data.users.find(matches as never)!;
const asAdmin = (scopes?: string[]) => ({
	credential: userCredential(sandbox, {
		oauthTokenData: { ...sandbox.issueToken('admin', { scopes }) },
	}),
});

/** What the user reads on the canvas after the run; n8n has had its own say by then. */
async function reads(parameters: INodeParameters, options: Partial<RunOptions> = {}) {
	const { run } = await inHurry(
		async () => await runWorkflow(zoomNode(sandbox, parameters, options)),
	);
	const { error } = run.data.resultData;
	if (!error) throw new Error('The run did not fail');
	return { message: error.message, description: String(error.description) };
}

/** The same, when Zoom's next answer is this one. */
async function readsAfter(
	fault: Parameters<Sandbox['control']['failNext']>[0],
	parameters: INodeParameters = getMeeting(),
) {
	sandbox.control.failNext({ count: 100, ...fault });
	return await reads(parameters);
}

const says = (message: string, ...parts: string[]) => ({
	message,
	description: expect.stringMatching(
		new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s\\S]*')),
	),
});

describe("Zoom's refusals, as the sandbox gives them", () => {
	it('3001: no such meeting', async () => {
		expect(await reads(getMeeting(81111111111))).toEqual(
			says('Zoom has no such meeting or webinar', 'deleted', 'Meeting does not exist: 81111111111'),
		);
	});

	it('3001: a meeting that still runs has no participants yet', async () => {
		const { id } = sandbox.control.addMeeting();
		expect(await reads(getParticipants(id))).toEqual(
			says('Zoom has no such meeting or webinar', 'still running', 'once it has ended'),
		);
	});

	it('1001: no such user', async () => {
		const parameters = { operation: 'getAll', userId: byId('nobody@example.com') };
		expect(await reads(parameters, asAdmin())).toEqual(
			says('Zoom does not know this user', "'User'", 'User does not exist: nobody@example.com'),
		);
	});

	it('1001: a host who is gone, where the form asks for no user', async () => {
		const read = await readsAfter({ status: 404, code: 1001, message: 'User does not exist: x' });
		expect(read).toEqual(says('Zoom does not know this user', 'It is the host', 'Check the ID'));
		expect(read.description).not.toContain("'User'");
	});

	it("3000: a webinar's number in place of a meeting's", async () => {
		const { id } = sandbox.control.addWebinar();
		expect(await reads(getMeeting(id))).toEqual(says('This ID belongs to a webinar', "'Resource'"));
	});

	it('3000: a webinar without registration', async () => {
		const { id } = sandbox.control.addWebinar({ settings: { approval_type: 2 } });
		expect(await reads(registerForWebinar(id))).toEqual(
			says('Registration is off for this webinar', 'does not have registration'),
		);
	});

	it('404: a meeting without registration', async () => {
		const { id } = sandbox.control.addMeeting({ settings: { approval_type: 2 } });
		expect(await reads(register(id))).toEqual(
			says(
				'Registration is off for this meeting',
				"'Approval Type'",
				"If the ID is a webinar's, set 'Resource' to Webinar",
			),
		);
	});

	it("3027: the host's own registration", async () => {
		const { id } = sandbox.control.addMeeting({ settings: { approval_type: 0 } });
		const { email } = user(({ id: one }) => one === sandbox.data.meId);
		expect(await reads(register(id, email))).toEqual(
			says("Hosts can't register for their own session", "'Email'"),
		);
	});

	it('3038: a webinar that is over', async () => {
		const { id } = sandbox.control.addWebinar({
			type: 5,
			start_time: new Date(Date.now() - 3 * DAY).toISOString().slice(0, 19) + 'Z',
			settings: { approval_type: 0 },
		});
		expect(await reads(registerForWebinar(id))).toEqual(
			says('The webinar is over, so nobody can register any more', 'still to come'),
		);
	});

	it('3161: a user who may not host', async () => {
		const { id } = user(({ status }) => status !== 'active');
		expect(await reads(createFor(id), asAdmin())).toEqual(
			says('This user may not host or schedule meetings', 'license'),
		);
	});

	it('3301: no recording', async () => {
		expect(await reads(getRecording('bXp112QmuoKj4854875a=='))).toEqual(
			says('This meeting has no cloud recording', 'still being processed'),
		);
	});

	it('3332: a recording that a simulive webinar plays', async () => {
		const { uuid } = sandbox.control.addRecording({ simulive: true } as object);
		expect(await reads({ ...getRecording(uuid), operation: 'delete' })).toEqual(
			says('This recording is played in a simulive webinar, so it stays', 'webinar first'),
		);
	});

	it('12702: a session of more than a year ago', async () => {
		const { id } = sandbox.control.addMeeting();
		const instance = sandbox.control.endMeeting({ id });
		instance.start_time = new Date(Date.now() - 400 * DAY).toISOString();
		const parameters = getParticipants(instance.uuid);
		expect(await reads(parameters)).toEqual(
			says('This session is more than a year old', 'one year'),
		);
	});

	it('200: a plan without webinars', async () => {
		const { id } = sandbox.control.addWebinar();
		sandbox.control.setOptions({ plan: 'free' });
		const parameters = { operation: 'get', resource: 'webinar', webinarId: byId(id) };
		expect(await reads(parameters)).toEqual(
			says("The Zoom account's plan does not include this", 'license', 'Webinar plan is missing'),
		);
	});

	it('200: only for paid accounts', async () => {
		const instance = sandbox.data.meetingInstances[0];
		sandbox.control.setOptions({ plan: 'free' });
		const parameters = getParticipants(instance.uuid);
		expect(await reads(parameters)).toEqual(
			says("The Zoom account's plan does not include this", 'Only available for paid account'),
		);
	});

	it("30055008: devices need an administrator's role", async () => {
		sandbox.control.setOptions({ plan: 'free' });
		const parameters = { resource: 'device', operation: 'getAll' };
		expect(await reads(parameters, asAdmin())).toEqual(
			says('Zoom does not permit listing devices', 'administrator'),
		);
	});

	it('300: daily usage of long ago', async () => {
		const filters = { year: new Date().getUTCFullYear() - 1, month: 1 };
		const parameters = { resource: 'report', operation: 'getDailyUsage', filters };
		expect(await reads(parameters, asAdmin())).toEqual(
			says('Zoom keeps daily usage for six months only', "'Year' and 'Month'"),
		);
	});

	it('4711: names the scopes, one of which is enough', async () => {
		expect(await reads(getMeeting(), asAdmin(['user:read:user']))).toEqual(
			says(
				'The Zoom app lacks a scope: meeting:read:meeting or meeting:read:meeting:admin',
				'marketplace.zoom.us',
				'Zoom code 4711',
			),
		);
	});
});

describe("Zoom's other refusals", () => {
	it.each<[string, number, number, string, string]>([
		['Zoom does not permit this', 400, 200, 'No permission.', 'role'],
		['Zoom has nothing under this ID', 404, 404, 'Not found.', 'Check the ID'],
		['The Zoom app lacks a scope', 400, 104, 'Invalid access token, scopes missing.', 'Scopes'],
		['The Zoom app lacks a scope', 400, 4700, 'Invalid access token, no scopes.', 'connect'],
		['This user belongs to another Zoom account', 400, 1010, 'User not belong.', 'credential'],
		['Zoom does not know this account', 404, 2001, 'Account does not exist.', 'Account ID'],
		['Zoom does not know this address', 404, 2300, 'Not recognized.', 'https://api.zoom.us/v2'],
		['Zoom does not allow this for this meeting or webinar', 400, 3000, 'Cannot.', 'Change what'],
		["A running meeting can't be deleted", 400, 3002, 'In progress.', 'once it has ended'],
		['Only the host may do this', 400, 3003, 'You are not the meeting host.', 'administrator'],
		['This webinar wants the address that was invited', 400, 3034, 'Use your email.', "'Email'"],
		['The meeting is full', 400, 3043, 'Maximum capacity.', 'capacity'],
		['Zoom has no such summary or transcript', 404, 3322, 'None.', 'some minutes after'],
		['Zoom did not accept the request', 400, 300, 'Invalid meeting id.', 'Invalid meeting id.'],
		['Something new.', 400, 99999, 'Something new.', 'Zoom code 99999'],
	])('%s (HTTP %d, code %d)', async (message, status, code, zoom, advice) => {
		const read = await readsAfter({ status, code, message: zoom });
		expect(read).toEqual(says(message, advice));
		expect(read.description).toContain(`Zoom code ${code}`);
		expect(sandbox.requests).toHaveLength(1);
	});

	it('code 200 inside HTTP 200 is a refusal too', async () => {
		const message = 'You do not have the right permissions.';
		expect(await readsAfter({ status: 200, code: 200, message })).toEqual(
			says('Zoom does not permit this', 'role', message),
		);
	});

	it('code 1010 inside HTTP 401 is not about the token, so none is fetched', async () => {
		const message = 'User does not belong to this account:abc.';
		expect(await readsAfter({ status: 401, code: 1010, message })).toEqual(
			says('This user belongs to another Zoom account', 'Check the ID', message),
		);
		expect(sandbox.requests).toHaveLength(1);
	});

	it('a validation is told field by field', async () => {
		const errors = [
			{ field: 'settings.jbh_time', message: 'Invalid field.' },
			{ field: 'recurrence', message: 'Missing field.' },
		];
		const body = JSON.stringify({ code: 300, message: 'Validation Failed.', errors });
		expect(await readsAfter({ status: 400, body })).toEqual(
			says(
				"Zoom did not accept 'settings.jbh_time', 'recurrence'",
				'settings.jbh_time: Invalid field. · recurrence: Missing field.',
			),
		);
	});

	it('names the number with which Zoom can find the request', async () => {
		const { description } = await reads(getMeeting(81111111111));
		expect(description).toMatch(/tracking ID v=2\.0;clid=[\w;=]+\)$/);
	});

	it('an answer whose JSON is broken is read all the same', async () => {
		const body =
			'{"code":104, "message":"Invalid access token, does not contain scopes:["zoom_events_basic:read","zoom_events_basic:read:admin""]"}';
		expect(await readsAfter({ status: 400, body })).toEqual(
			says(
				'The Zoom app lacks a scope: zoom_events_basic:read or zoom_events_basic:read:admin',
				'Zoom code 104',
			),
		);
	});

	it('an answer whose JSON is broken and that has no code is shown', async () => {
		const body = `{"error": "not "quite" right${' and so on'.repeat(100)}"}`;
		const read = await readsAfter({ status: 400, body });
		expect(read).toEqual(
			says('Zoom refused the request in words that are broken', '“{"error": "not "quite" right'),
		);
		expect(read.description.length).toBeLessThan(350);
	});

	it.each<[string, Partial<Answer>]>([
		['no body', { status: 403 }],
		['a page', { status: 403, body: '<html>Forbidden</html>' }],
		['a list', { status: 403, body: ['no'] }],
		['no code', { status: 403, body: { error: 'no' } }],
	])('a refusal with %s says where to look', async (_kind, answer) => {
		const server = await startServer(() => answer);
		const credential = userCredential(sandbox, { apiUrl: `${server.url}/v2` });
		const read = await reads(getMeeting(), { credential });
		await server.close();
		expect(read).toEqual(
			says('Zoom refused the request without a reason', 'base URL', 'proxy', 'HTTP 403'),
		);
	});
});

it.each([413, 414, 431])('HTTP %d: says that a value is too long', async (status) => {
	const page = '<html>Request too large</html>';
	const read = await readsAfter({ status, body: page, contentType: 'text/html' });
	expect(read).toEqual(says('A value of this operation is too long for Zoom', `HTTP ${status}`));
});

describe('limits', () => {
	it('of a second, that stay: says who else may be asking', async () => {
		expect(await readsAfter({ status: 429 })).toEqual(
			says('The Zoom account is asked too often', "'Account Plan'"),
		);
		expect(sandbox.requests).toHaveLength(9);
	});

	it('of a second, that pass: the node goes on', async () => {
		sandbox.control.failNext({ status: 429, count: 2 });
		const { id } = sandbox.control.addMeeting();
		const { main } = await runWorkflow(zoomNode(sandbox, getMeeting(id)));
		expect(main).toHaveLength(1);
		expect(sandbox.requests).toHaveLength(3);
	});

	it('of the day: says when it resets, and asks no more', async () => {
		sandbox.control.setOptions({ limits: true });
		sandbox.control.exhaustDailyLimit({ label: 'Heavy' });
		const midnight = new Date(Math.ceil(Date.now() / DAY) * DAY).toISOString().slice(0, 10);
		expect(await reads({ resource: 'device', operation: 'getAll' }, asAdmin())).toEqual(
			says(`Zoom's limit for today is reached; it resets at ${midnight} 00:00 UTC`, 'after that'),
		);
		expect(sandbox.requests).toHaveLength(1);
	});

	it('of the day for a host: only the message tells, and it is passed on', async () => {
		sandbox.control.setOptions({ limits: true });
		sandbox.control.exhaustDailyLimit({ userId: sandbox.data.meId });
		const { message, description } = await reads(createFor('me'));
		expect(message).toMatch(/^Zoom's limit for today is reached; it resets at .* 00:00 UTC$/);
		expect(description).toContain('daily rate limit (100) of Meeting Create/Update');
		expect(sandbox.requests).toHaveLength(1);
	});
});

describe('faults', () => {
	const unclear = 'look in Zoom before you run it again';

	it('HTTP 503 that stays: tried four times', async () => {
		expect(await readsAfter({ status: 503 })).toEqual(
			says('Zoom can’t answer at the moment', 'HTTP 503', 'tried several times'),
		);
		expect(sandbox.requests).toHaveLength(4);
	});

	it('HTTP 503 that passes: the node goes on', async () => {
		const { id } = sandbox.control.addMeeting();
		sandbox.control.failNext({ status: 503, count: 3 });
		const { main } = await runWorkflow(zoomNode(sandbox, getMeeting(id)));
		expect(main).toHaveLength(1);
	});

	it.each([500, 502, 503, 504])('HTTP %d to a create: never sent twice', async (status) => {
		expect(await readsAfter({ status }, createFor('me'))).toEqual(
			says('Zoom can’t answer at the moment', unclear),
		);
		expect(sandbox.requests).toHaveLength(1);
	});

	it("a gateway's page", async () => {
		const body = '<html><h1>502 Bad Gateway</h1></html>';
		const fault = { status: 502, body, contentType: 'text/html' };
		const read = await readsAfter(fault);
		expect(read).toEqual(says('Zoom can’t answer at the moment', 'HTTP 502'));
		expect(JSON.stringify(read)).not.toContain('<');
	});

	it('a page where JSON should be, as a wrong address gives it', async () => {
		const fault = { status: 200, body: '<html>Hi</html>', contentType: 'text/html' };
		const read = await readsAfter({ ...fault });
		expect(read).toEqual(says('Zoom’s answer could not be read', 'base URL', 'proxy'));
		expect(sandbox.requests).toHaveLength(4);
	});

	it('an answer that was cut off', async () => {
		sandbox.control.truncate({ count: 1 });
		expect(await reads(createFor('me'))).toEqual(
			says('Zoom’s answer could not be read', 'cut off', unclear),
		);
		expect(sandbox.requests).toHaveLength(1);
	});

	it('a connection that breaks while a meeting is created: never sent twice', async () => {
		sandbox.control.resetConnection({ afterAccepting: true, count: 2 });
		expect(await reads(createFor('me'))).toEqual(
			says('Zoom could not be reached', 'ECONNRESET', unclear),
		);
		expect(sandbox.requests).toHaveLength(1);
	});

	it('a connection that breaks once while a meeting is read: read again', async () => {
		const { id } = sandbox.control.addMeeting();
		sandbox.control.resetConnection();
		const { main } = await runWorkflow(zoomNode(sandbox, getMeeting(id)));
		expect(main).toHaveLength(1);
		expect(sandbox.requests).toHaveLength(2);
	});

	it('no server at the address', async () => {
		const server = await startServer(() => ({}));
		await server.close();
		const credential = userCredential(sandbox, { apiUrl: `${server.url}/v2` });
		expect(await reads(getMeeting(), { credential })).toEqual(
			says('Zoom could not be reached', 'ECONNREFUSED', 'base URL'),
		);
	});

	it('no answer within the time that the server of n8n allows', async () => {
		sandbox.control.answerSlowly({ ms: 700 });
		const options = { requestOptions: { timeout: 50 } };
		expect(await reads({ ...createFor('me'), ...options })).toEqual(
			says('Zoom did not answer in time', unclear),
		);
	});
});

describe('a login that Zoom refuses', () => {
	async function readsFrom(login: Partial<Answer>, serverToServer: boolean) {
		const server = await startServer(() => login);
		sandbox.control.revokeTokens();
		const credential = serverToServer
			? serverToServerCredential(sandbox, { oauthUrl: server.url })
			: userCredential(sandbox, {
					oauthUrl: server.url,
					oauthTokenData: { access_token: 'over', refresh_token: 'over' },
				});
		const authentication = serverToServer ? 'serverToServerOAuth2' : 'userOAuth2';
		const read = await reads({ ...getMeeting(), authentication }, { credential });
		const asked = server.requests.length;
		await server.close();
		return { ...read, asked };
	}

	it('of a user: connect it again, asked once', async () => {
		const body = { reason: 'Invalid Token!', error: 'invalid_grant' };
		const read = await readsFrom({ status: 400, body }, false);
		expect(read.message).toBe('The login to Zoom did not work');
		expect(read.description).toContain('connect it again');
		expect(read.asked).toBe(1);
	});

	it('of another kind of app: says so', async () => {
		const body = { reason: 'unsupported grant type', error: 'unsupported_grant_type' };
		expect(await readsFrom({ status: 400, body }, true)).toMatchObject(
			says('The login to Zoom did not work', 'Make a Server-to-Server OAuth app.'),
		);
	});

	it('of a Server-to-Server app: names the fields', async () => {
		const body = { reason: 'Invalid client_id or client_secret', error: 'invalid_client' };
		expect(await readsFrom({ status: 400, body }, true)).toMatchObject(
			says('The login to Zoom did not work', 'activated', "'Client Secret'"),
		);
	});
});
