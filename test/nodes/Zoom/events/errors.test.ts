import { sleep, type IDataObject, type INodeParameters } from 'n8n-workflow';
import { events } from '../../../../nodes/Zoom/events';
import type { ZoomEvent } from '../../../../nodes/Zoom/polling/events';
import { userCredential } from '../../../support/zoom';
import { clock } from './clock';
import { eventSuite } from './suite';
import { DAY, HOUR, MINUTE } from '../../../../nodes/Zoom/http/time';
import { byId, failure, pollOnce, settingsOf, type Setting } from './trigger';

const suite = eventSuite('2026-03-17T12:00:00Z');

const [user, server] = ['userOAuth2', 'serverToServerOAuth2'];
const recordings = { event: 'newCloudRecording' };
const meetings = { event: 'newMeetingCreated' };
const withScopes = (...scopes: string[]) => ({
	credential: userCredential(suite.sandbox, {
		oauthTokenData: { ...suite.sandbox.issueToken('user', { scopes }) },
	}),
});

/** What can't be meant in each field of an event, and what is said of it. */
function refusals(event: ZoomEvent) {
	const settings = settingsOf(event).filter(({ field }) => field.name !== 'hostId');
	const pickers = settings.filter(
		({ field, isOption }) =>
			!isOption && field.type === 'resourceLocator' && field.name !== 'userId',
	);
	const filledIn = pickers.reduce(
		(parameters, { with: fillIn }) => fillIn(byId('85012345678'), parameters),
		{ event: event.value } as INodeParameters,
	);
	return settings.flatMap((setting) =>
		nonsenseFor(setting, pickers.includes(setting)).map(([what, value]) => ({
			event: event.value,
			message: `'${setting.field.displayName}' ${what}`,
			parameters: setting.with(value, filledIn),
		})),
	);
}

function nonsenseFor(
	{ field: { type, typeOptions } }: Setting,
	isWanted: boolean,
): Array<[what: string, value: unknown]> {
	if (isWanted) return [['is empty', { __rl: true, mode: 'list', value: '' }]];
	if (type === 'options') return [['has no choice "nonsense"', '={{ "nonsense" }}']];
	if (type === 'boolean') return [['is neither true nor false', '={{ "nonsense" }}']];
	if (type !== 'number') return [];
	const { minValue, maxValue } = typeOptions!;
	return [
		['is not a whole number', '={{ "nonsense" }}'],
		[`is out of range: ${minValue! - 1}`, minValue! - 1],
		[`is out of range: ${maxValue! + 1}`, maxValue! + 1],
	];
}

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
		["'Meeting' is not a valid ID: 12", { event: 'newMeetingParticipant', meetingId: byId(12) }],
		[
			"'Login Type' has no choice 5",
			{ event: 'userInformationChanged', options: { login_type: '={{ 5 }}' } },
		],
		['\'Meeting Type\' has no choice "past"', { ...meetings, meeting_type: '={{ "past" }}' }],
	])('%s', async (message, parameters) => await expectRefusal(message, parameters));

	it.each(events.flatMap(refusals))(
		'$event: $message',
		async ({ message, parameters }) => await expectRefusal(message, parameters),
	);

	async function expectRefusal(message: string, parameters: INodeParameters) {
		const watch = suite.watchOf({ authentication: user, ...parameters });
		expect(
			await watch.requestsOf(async () =>
				expect((await failure(watch.poll())).message).toBe(message),
			),
		).toEqual([]);
		expect((await failure(watch.samples())).message).toBe(message);
	}
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
