import { DateTime } from 'luxon';
import {
	NodeHelpers,
	type IDataObject,
	type INodeParameters,
	type INodeProperties,
	type INodePropertyCollection,
	type INodePropertyOptions,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { Zoom } from '../../../../../nodes/Zoom/Zoom.node';
import { behavesAsEveryOperation, byId, serverToServer, setUp } from '../setup';

const subject = setUp('meeting', 'create');
const email = () => subject.sandbox.data.users[0].email;

behavesAsEveryOperation(subject, {
	parameters: () => ({ userId: byId(email()), topic: 'Review' }),
});

/** The fields of the form that say when a series ends. */
function endsOf({ properties }: INodeTypeDescription): INodeProperties[] {
	const { options } = properties.find(({ name }) => name === 'recurrence')!;
	const [{ values }] = options as INodePropertyCollection[];
	return values.filter(({ name }) => name === 'end_by');
}

/** What Zoom got for these parameters. */
async function sentFor(parameters: INodeParameters, timezone?: string): Promise<IDataObject> {
	subject.sandbox.control.clearRequests();
	await subject.run(parameters, { timezone });
	const [{ path, body, status }] = subject.sandbox.requests;
	expect({ path, status }).toEqual({ path: '/users/me/meetings', status: 201 });
	return body as IDataObject;
}

it('creates a meeting for the connected user', async () => {
	const [{ json }] = await subject.run({ topic: 'Größe', additionalFields: { duration: 45 } });
	const made = subject.sandbox.data.meetings.find(({ id }) => id === json.id)!;
	expect(made).toMatchObject({ topic: 'Größe', duration: 45, host_id: subject.sandbox.data.meId });
	expect(json).toMatchObject({ id: made.id, uuid: made.uuid, join_url: expect.any(String) });
	expect(json).not.toHaveProperty('settings');
});

it('gives the whole meeting without Simplify', async () => {
	const [{ json }] = await subject.run({
		simplify: false,
		settings: { securityAndAccess: { waiting_room: true } },
	});
	expect(json).toMatchObject({ settings: { waiting_room: true } });
});

it('puts the meeting under the user who is chosen', async () => {
	const [, colleague] = subject.sandbox.data.users;
	const [{ json }] = await subject.run({
		...serverToServer,
		userId: byId(colleague.email),
	});
	expect(json.host_id).toBe(colleague.id);
});

it('takes whatever an expression gives that can be meant', async () => {
	const sent = await sentFor({
		topic: '={{ 2031 }}',
		userId: byId(' ME '),
		additionalFields: { agenda: '={{ null }}', duration: '={{ "45" }}' },
		settings: {
			registration: { approval_type: '={{ "0" }}' },
			audioAndVideo: { host_video: '={{ null }}', global_dial_in_countries: '={{ ["US", "DE"] }}' },
		},
	});
	expect(sent).toEqual({
		topic: '2031',
		duration: 45,
		settings: { approval_type: 0, global_dial_in_countries: ['US', 'DE'] },
	});
});

it('counts letters as people do', async () => {
	const topic = '😀'.repeat(200);
	const body = await sentFor({ topic });
	expect(body).toEqual({ topic });
});

describe('Start Time', () => {
	const berlin = { additionalFields: { timezone: 'Europe/Berlin' } };
	it.each([
		[
			'without an offset is meant in the zone of the workflow',
			'2031-03-31T12:00:00',
			{},
			'2031-03-31T12:00:00',
			'America/New_York',
		],
		[
			'without an offset is meant in the zone of the form',
			'2031-03-31T12:00:00',
			berlin,
			'2031-03-31T12:00:00',
			'Europe/Berlin',
		],
		[
			'with an offset is sent in UTC',
			'2031-03-31T12:00:00.000+02:00',
			{},
			'2031-03-31T10:00:00Z',
			undefined,
		],
		[
			'with an offset is sent in UTC beside a zone',
			'2031-03-31T12:00:00Z',
			berlin,
			'2031-03-31T12:00:00Z',
			'Europe/Berlin',
		],
		['may be a day', '2031-03-31', {}, '2031-03-31T00:00:00', 'America/New_York'],
	])('%s', async (_what, start_time, more, sent, timezone) => {
		const body = await sentFor({ start_time, ...more }, 'America/New_York');
		expect(body).toEqual({ start_time: sent, ...(timezone && { timezone }) });
	});

	it('may be an expression that gives a date of Luxon', async () => {
		const start_time = "={{ DateTime.fromISO('2031-03-31T12:00:00', { zone: 'Asia/Tokyo' }) }}";
		const body = await sentFor({ start_time });
		expect(DateTime.fromISO(String(body.start_time)).toUTC().toISO()).toBe(
			'2031-03-31T03:00:00.000Z',
		);
	});
});

describe('Recurrence', () => {
	const rule = (members: INodeParameters, type = 8) => ({ type, recurrence: { rule: members } });
	const weekday = { monthly_by: 'weekday', monthly_week: -1, monthly_week_day: 6 };
	it.each([
		['daily', { type: 1, repeat_interval: 2 }, { type: 1, repeat_interval: 2, end_times: 7 }],
		[
			'weekly',
			{ type: 2, weekly_days: [2, 4] },
			{ type: 2, repeat_interval: 1, weekly_days: '2,4', end_times: 7 },
		],
		[
			'weekly without days',
			{ type: 2, weekly_days: [] },
			{ type: 2, repeat_interval: 1, end_times: 7 },
		],
		[
			'monthly by day',
			{ type: 3, monthly_day: 23, monthly_week: 2 },
			{ type: 3, repeat_interval: 1, monthly_day: 23, end_times: 7 },
		],
		[
			'monthly by weekday',
			{ type: 3, ...weekday, monthly_day: 5 },
			{ type: 3, repeat_interval: 1, monthly_week: -1, monthly_week_day: 6, end_times: 7 },
		],
		[
			'without an end',
			{ type: 1, end_by: 'never', end_times: 3 },
			{ type: 1, repeat_interval: 1, end_times: 0 },
		],
		[
			'as far apart as Zoom takes it somewhere',
			{ type: 3, repeat_interval: 10 },
			{ type: 3, repeat_interval: 10, monthly_day: 1, end_times: 7 },
		],
		[
			'until a number',
			{ type: 1, end_by: 'times', end_times: 9 },
			{ type: 1, repeat_interval: 1, end_times: 9 },
		],
		[
			'until a date',
			{ type: 1, end_by: 'date', end_date_time: '2031-05-01T00:00:00', end_times: 3 },
			{ type: 1, repeat_interval: 1, end_date_time: '2031-05-01T04:00:00Z' },
		],
	])('%s', async (_what, members, sent) => {
		const body = await sentFor(rule(members), 'America/New_York');
		expect(body).toEqual({ type: 8, recurrence: sent });
	});

	it('goes on without an end when it never ends', async () => {
		const [{ json }] = await subject.run(rule({ type: 1, end_by: 'never' }));
		expect(json.recurrence).toMatchObject({ end_times: 0 });
		expect((json.occurrences as unknown[]).length).toBeGreaterThan(50);
	});

	it('leaves the longest interval to Zoom', async () => {
		const error = await subject.refusal(rule({ type: 1, repeat_interval: 100 }));
		expect(error.message).toBe("Zoom did not accept 'recurrence.repeat_interval'");
	});

	describe('in a workflow that was saved with version 0.1.0', () => {
		const { description } = new Zoom();
		const login = { operation: 'create', resource: 'meeting' };
		/** What n8n stores of a node: nothing that its version has as default. */
		const saved = (parameters: INodeParameters, typeVersion: number) =>
			NodeHelpers.getNodeParameters(
				description.properties,
				{ ...login, ...parameters },
				false,
				false,
				{ typeVersion },
				description,
			)!;

		it('is stored without the end that nobody chose', () => {
			const stored = saved(rule({ type: 2, repeat_interval: 1, end_by: 'default' }), 1);
			expect(stored.recurrence).toEqual({ rule: { type: 2 } });
		});

		it.each([
			['no end', { end_by: 'default' }, {}],
			['an end after some times', { end_by: 'times', end_times: 7 }, { end_times: 7 }],
			[
				'an end on a date',
				{ end_by: 'date', end_date_time: '2031-05-01T00:00:00Z' },
				{ end_date_time: '2031-05-01T00:00:00Z' },
			],
		])('sends %s as it did', async (_what, end, sent) => {
			const stored = saved(rule({ type: 2, repeat_interval: 1, ...end }), 1);
			subject.sandbox.control.clearRequests();
			await subject.run(stored, { typeVersion: 1 });
			expect(subject.sandbox.requests[0].body).toMatchObject({
				recurrence: { type: 2, repeat_interval: 1, ...sent },
			});
			const { recurrence } = subject.sandbox.requests[0].body as { recurrence: IDataObject };
			expect(Object.keys(recurrence)).toHaveLength(2 + Object.keys(sent).length);
		});

		it('still offers what is chosen, and takes it from newer forms too', async () => {
			const form = (typeVersion: number) =>
				endsOf(description).find((field) =>
					NodeHelpers.displayParameter({}, field, { typeVersion }, description),
				)!;
			const offered = (typeVersion: number) =>
				(form(typeVersion).options as INodePropertyOptions[]).map(({ value }) => value);
			expect([form(1).default, offered(1)]).toEqual([
				'default',
				['times', 'never', 'date', 'default'],
			]);
			expect([form(1.1).default, offered(1.1)]).toEqual(['times', ['times', 'never', 'date']]);
			expect(await sentFor(rule({ type: 1, end_by: 'default' }))).toEqual({
				type: 8,
				recurrence: { type: 1, repeat_interval: 1 },
			});
		});
	});

	it('may be given in the words of the form, as a sheet holds them', async () => {
		const words = { type: '={{ "Monthly" }}', monthly_by: '={{ "Weekday" }}' };
		const when = { monthly_week: '={{ "last" }}', monthly_week_day: '={{ "Friday" }}' };
		expect(await sentFor(rule({ ...words, ...when }))).toMatchObject({
			recurrence: { type: 3, monthly_week: -1, monthly_week_day: 6 },
		});
	});

	it('names the part that has no such choice', async () => {
		const error = await subject.refusal({ ...rule({ type: '={{ "Sometimes" }}' }), topic: 'A' });
		expect(error.message).toBe("'Recurrence' has a 'Repeats' that has no choice \"Sometimes\"");
	});

	it('can be given to a meeting without a fixed time, and is not sent for others', async () => {
		expect(await sentFor(rule({ type: 1 }, 3))).toHaveProperty('recurrence.type', 1);
		expect(await sentFor(rule({ type: 1 }, 2))).toEqual({});
	});

	it('names the zone when that can’t be meant', async () => {
		const error = await subject.refusal({
			...rule({ type: 1, end_by: 'date', end_date_time: '2031-05-01T00:00:00' }),
			start_time: '2031-03-01T00:00:00',
			additionalFields: { timezone: 'Berlin' },
		});
		expect(error.message).toBe("'Timezone' is not a time zone: Berlin");
	});

	it.each([
		[{ type: 2, repeat_interval: 0 }, "'Recurrence' has a 'Every' that is out of range: 0"],
		[
			{ type: 1, end_by: 'times', end_times: 0 },
			"'Recurrence' has a 'Times' that is out of range: 0",
		],
		[
			{ type: 1, end_by: 'times', end_times: 61 },
			"'Recurrence' has a 'Times' that is out of range: 61",
		],
		[{ type: 1, end_by: 'date' }, "'Recurrence' has a 'Last Date' that is empty"],
		[{ type: 3, monthly_day: 32 }, "'Recurrence' has a 'Day' that is out of range: 32"],
	])('refuses %j before anything is sent', async (members, message) => {
		const error = await subject.refusal(rule(members as INodeParameters));
		expect(error.message).toBe(message);
		expect(subject.sandbox.requests).toEqual([]);
	});
});

describe('refuses before anything is sent', () => {
	const invitees = (email: string) => ({
		settings: { inviteesAndCalendar: { meeting_invitees: { invitee: [{ email }] } } },
	});
	it.each([
		['a long topic', { topic: 'x'.repeat(201) }, "'Topic' is longer than 200 characters"],
		[
			'a long agenda',
			{ additionalFields: { agenda: 'x'.repeat(2001) } },
			"'Agenda' is longer than 2000 characters",
		],
		[
			'a long passcode',
			{ additionalFields: { password: 'x'.repeat(11) } },
			"'Passcode' is longer than 10 characters",
		],
		['half a minute', { additionalFields: { duration: 1.5 } }, "'Duration' is not a whole number"],
		['less than nothing', { additionalFields: { duration: -1 } }, "'Duration' is out of range: -1"],
		[
			'a zone that is none',
			{ additionalFields: { timezone: 'Berlin' } },
			"'Timezone' is not a time zone: Berlin",
		],
		['a time that is none', { start_time: '2031-02-30T10:00:00' }, "'Start Time' is not a date"],
		[
			'an invitee without address',
			invitees(''),
			"'Invitees' has an entry 1 whose 'Email' is empty",
		],
		[
			'me with Server-to-Server',
			{ ...serverToServer, userId: byId('me') },
			"'User' can't be 'me' here",
		],
	])('%s', async (_what, parameters, message) => {
		const error = await subject.refusal(parameters as INodeParameters);
		expect(error.message).toBe(message);
		expect(error.description).toEqual(expect.stringMatching(/\w/));
		expect(subject.sandbox.requests).toEqual([]);
	});
});

it('does not create a meeting twice when the answer gets lost', async () => {
	const before = subject.sandbox.data.meetings.length;
	subject.sandbox.control.resetConnection({ afterAccepting: true });
	const error = await subject.refusal({ topic: 'Once' });
	expect(error.message).toBe('Zoom could not be reached');
	expect(error.description).toContain('look in Zoom before you run it again');
	expect(subject.sandbox.data.meetings).toHaveLength(before + 1);
});
