import { sleep, type IDataObject } from 'n8n-workflow';
import { userCredential } from '../../../support/zoom';
import { clock } from './clock';
import { eventSuite } from './suite';
import { byId, DAY, failure, HOUR, MINUTE, pollOnce } from './trigger';

const suite = eventSuite('2026-03-17T12:00:00Z');

const [user, server] = ['userOAuth2', 'serverToServerOAuth2'];
const recordings = { event: 'newCloudRecording' };
const meetings = { event: 'newMeetingCreated' };
const withScopes = (...scopes: string[]) => ({
	credential: userCredential(suite.sandbox, {
		oauthTokenData: { ...suite.sandbox.issueToken('user', { scopes }) },
	}),
});

describe('publishing fails with the reason', () => {
	it('when Zoom refuses the login', async () => {
		const watch = suite.watchOf(recordings);
		suite.sandbox.control.revokeTokens();
		suite.sandbox.control.revokeRefreshTokens();
		const { message, description } = await failure(watch.poll());
		expect(message).toBe('The login to Zoom did not work');
		expect(description).toMatch(/^Open the credential in n8n and connect it again/);
		expect(watch.poller.saved()).toEqual({});
	});

	it('when Zoom answers 401 whatever the token', async () => {
		suite.sandbox.control.failNext({ status: 401, count: 5, match: { path: '/recordings' } });
		expect(await failure(suite.watchOf(recordings).poll())).toMatchObject({
			message: "Zoom no longer accepts this credential's token",
			description: expect.stringContaining('connect it again'),
		});
	});

	it('when the app lacks the scope, which is named', async () => {
		const watch = suite.watchOf(recordings, withScopes('user:read:user'));
		const { message, description } = await failure(watch.poll());
		expect(message).toContain(
			'The Zoom app lacks a scope: cloud_recording:read:list_user_recordings',
		);
		expect(description).toContain('marketplace.zoom.us');
	});

	it('when the plan does not include the event', async () => {
		suite.sandbox.control.setOptions({ plan: 'free' });
		const watch = suite.watchOf({ event: 'dailyUsageReportChanged' }, { admin: true });
		const { message, description } = await failure(watch.poll());
		expect(message).toBe('Zoom does not permit this');
		expect(description).toContain('plan');
		suite.sandbox.control.reset();
	});

	it("when the ID is a webinar's, and names the field that the trigger has", async () => {
		const { id } = suite.sandbox.control.addWebinar();
		const watch = suite.watchOf({ event: 'meetingDetailsChanged', meetingId: byId(id) });
		const { message, description } = await failure(watch.poll());
		expect(message).toBe('This ID belongs to a webinar');
		expect(description).toContain("'Event'");
		expect(description).not.toContain("'Resource'");
	});

	it('and works once the reason is gone, without firing for what was there', async () => {
		const watch = suite.watchOf(meetings);
		suite.sandbox.control.failNext({ status: 400, code: 200, message: 'No permission.' });
		await failure(watch.poll());
		expect(await watch.poll()).toEqual([]);
		const { id } = suite.sandbox.control.addMeeting();
		expect(await pollOnce(watch)).toMatchObject([{ meeting: { id } }]);
	});
});

describe('a field that can’t be meant is named as the form names it', () => {
	it.each([
		["'User' can't be 'me' here", { ...recordings, authentication: server, userId: byId('me') }],
		["'User' is empty", { ...meetings, authentication: server }],
		["'User' is not a valid user: a b", { ...meetings, userId: byId('a b') }],
		["'Meeting' is empty", { event: 'meetingDetailsChanged' }],
		["'Meeting' is not a valid ID: 12", { event: 'newMeetingParticipant', meetingId: byId(12) }],
		["'Meeting or Webinar' is empty", { event: 'meetingRecordingChanged' }],
		["'Webinar' is empty", { event: 'newWebinarParticipant' }],
		["'Page Size' is out of range: 301", { ...meetings, options: { page_size: 301 } }],
		["'Page Size' is out of range: 0", { ...recordings, options: { page_size: 0 } }],
		["'Look Back' is out of range: 31", { ...recordings, options: { lookBackDays: 31 } }],
		[
			"'Only When All Files Are Ready' is neither true nor false",
			{ ...recordings, options: { onlyCompleted: '={{ "x" }}' } },
		],
		[
			"'Include Events While Inactive' is neither true nor false",
			{ ...meetings, options: { includeInactive: '={{ "yes" }}' } },
		],
		[
			"'Time to Live of the Download' is not a whole number",
			{
				event: 'meetingRecordingChanged',
				meetingId: byId('85012345678'),
				options: { token_ttl: '={{ "long" }}' },
			},
		],
		['\'Meeting Type\' has no choice "past"', { ...meetings, meeting_type: '={{ "past" }}' }],
		[
			'\'Source\' has no choice "all"',
			{ event: 'newMeetingParticipant', meetingId: byId('85012345678'), source: '={{ "all" }}' },
		],
		[
			'\'Fire\' has no choice "always"',
			{ event: 'newWebinarParticipant', webinarId: byId('85012345678'), once: '={{ "always" }}' },
		],
		[
			"'Year' is not a whole number",
			{ event: 'dailyUsageReportChanged', options: { year: '={{ "soon" }}' } },
		],
		[
			"'Login Type' has no choice 5",
			{ event: 'userInformationChanged', options: { login_type: '={{ 5 }}' } },
		],
	])('%s', async (message, parameters) => {
		const watch = suite.watchOf({ authentication: user, ...parameters });
		expect(
			await watch.requestsOf(async () =>
				expect((await failure(watch.poll())).message).toBe(message),
			),
		).toEqual([]);
		expect((await failure(watch.samples())).message).toBe(message);
	});
});

describe('while a workflow is published', () => {
	it('a failed poll fails in words and loses nothing', async () => {
		const watch = await suite.published(meetings);
		const { id } = suite.sandbox.control.addMeeting();
		const before = watch.poller.saved();
		suite.sandbox.control.failNext({
			status: 400,
			code: 300,
			message: 'Bad moment.',
			match: { path: '/meetings' },
		});
		expect(await failure(watch.poll())).toEqual({
			message: 'Zoom did not accept the request',
			description: expect.stringContaining('Bad moment.'),
		});
		expect(watch.poller.saved()).toEqual(before);
		expect(await pollOnce(watch)).toMatchObject([{ meeting: { id } }]);
	});

	it('a fault in the middle of the pages loses nothing', async () => {
		suite.sandbox.data.meetings.length = 0;
		const watch = await suite.published({ ...meetings, options: { page_size: 2 } });
		const made = Array.from({ length: 7 }, () => suite.sandbox.control.addMeeting().id);
		const arrived = suite.sandbox.requests.length + 2;
		suite.sandbox.control.answerSlowly({ ms: 50, count: 2 });
		const failed = failure(watch.poll());
		while (suite.sandbox.requests.length < arrived) await sleep(5);
		suite.sandbox.control.failNext({ status: 400, code: 300, message: 'Bad moment.' });
		expect((await failed).message).toBe('Zoom did not accept the request');
		expect((await pollOnce(watch)).map(({ meeting }) => (meeting as IDataObject).id)).toEqual(made);
	});

	it('page tokens that expire on the way are no failure', async () => {
		suite.sandbox.data.meetings.length = 0;
		const watch = await suite.published({ ...meetings, options: { page_size: 2 } });
		for (let each = 0; each < 7; each++) suite.sandbox.control.addMeeting();
		const arrived = suite.sandbox.requests.length + 3;
		suite.sandbox.control.answerSlowly({ ms: 50, count: 3 });
		const items = pollOnce(watch);
		while (suite.sandbox.requests.length < arrived) await sleep(5);
		suite.sandbox.control.expirePageTokens();
		expect(await items).toHaveLength(7);
	});

	it('an answer that breaks off, a broken connection and a fault of Zoom are tried again', async () => {
		const watch = await suite.published(meetings);
		const { id } = suite.sandbox.control.addMeeting();
		suite.sandbox.control.failNext({ status: 503 });
		suite.sandbox.control.resetConnection({});
		expect(await pollOnce(watch)).toMatchObject([{ meeting: { id } }]);
	});

	it('a daily limit is reported once, then nothing is asked until it resets', async () => {
		const watch = await suite.published(meetings);
		const { id } = suite.sandbox.control.addMeeting();
		const reset = '2026-03-18T00:00:00Z';
		suite.sandbox.control.failNext({
			status: 429,
			message: 'You have reached the maximum daily rate limit for this API.',
			headers: { 'X-RateLimit-Type': 'Daily-limit', 'Retry-After': reset },
		});
		expect((await failure(watch.poll())).message).toBe(
			"Zoom's limit for today is reached; it resets at 2026-03-18 00:00 UTC",
		);
		for (let hour = 0; hour < 11; hour++) {
			clock.pass(HOUR);
			expect(await watch.requestsOf(async () => expect(await watch.poll()).toEqual([]))).toEqual(
				[],
			);
		}
		clock.set(reset);
		clock.pass(MINUTE);
		expect(await pollOnce(watch)).toMatchObject([{ meeting: { id } }]);
	});

	it('the same with the limits that the sandbox counts', async () => {
		suite.sandbox.control.setOptions({ limits: true });
		const watch = await suite.published({ event: 'dailyUsageReportChanged' }, { admin: true });
		suite.sandbox.control.exhaustDailyLimit({ label: 'Heavy' });
		expect((await failure(watch.poll())).message).toMatch(/^Zoom's limit for today is reached/);
		expect(await watch.requestsOf(watch.poll)).toEqual([]);
		clock.pass(DAY);
		expect(await watch.poll()).toEqual([]);
	});
});

it.each([
	['newCloudRecording', 'Look Back', () => ({})],
	['newMeetingCreated', "'User' and 'Meeting Type'", () => ({ meeting_type: 'live' })],
	[
		'newMeetingParticipant',
		"'Meeting'",
		() => ({ meetingId: byId(suite.sandbox.control.addMeeting().id) }),
	],
	['newWebinarCreated', "'User'", () => ({})],
	[
		'newWebinarParticipant',
		"'Webinar'",
		() => ({ webinarId: byId(suite.sandbox.control.addWebinar().id) }),
	],
])(
	'Fetch Test Event of %s says what to check when there is nothing',
	async (event, field, fill) => {
		const parameters = { event, ...fill() };
		suite.sandbox.data.recordings.length = 0;
		for (const one of suite.sandbox.data.meetings) one.status = 'waiting';
		if (event === 'newWebinarCreated') suite.sandbox.data.webinars.length = 0;
		const { message, description } = await failure(suite.watchOf(parameters).samples());
		expect(message).toBe('Zoom has nothing to show for this event yet');
		expect(description).toContain(field);
	},
);
