import type { INodeParameters } from 'n8n-workflow';
import { behavesAsEveryOperation, byId, setUp } from '../setup';

const subject = setUp('meeting', 'update');
const meeting = () => subject.sandbox.control.addMeeting();
const group = (name: string, members: INodeParameters) => ({ settings: { [name]: members } });

behavesAsEveryOperation(subject, {
	parameters: () => ({ meetingId: byId(meeting().id), updateFields: { topic: 'Moved' } }),
});

async function sentFor(parameters: INodeParameters): Promise<unknown> {
	await subject.run({ meetingId: byId(meeting().id), ...parameters });
	const { requests } = subject.sandbox;
	expect(requests).toHaveLength(1);
	return requests[0].body;
}

it('says which meeting was changed', async () => {
	const { id } = meeting();
	const [{ json }] = await subject.run({
		meetingId: byId(id),
		updateFields: { topic: 'Neu', duration: 0 },
	});
	expect(json).toEqual({ success: true, id });
	const changed = subject.sandbox.data.meetings.find((one) => one.id === id);
	expect(changed).toMatchObject({ topic: 'Neu', duration: 0 });
});

describe('an update with nothing in it', () => {
	const nothing = () => ({ meetingId: byId(meeting().id) });
	it.each([
		['no field', {}],
		['only an occurrence', { options: { occurrence_id: '1648194360000' } }],
		['an occurrence that is left empty', { options: { occurrence_id: byId('') } }],
		['fields that are left empty', { updateFields: { duration: '={{ null }}', timezone: '' } }],
		['groups without a setting', { settings: { securityAndAccess: {}, registration: {} } }],
		['no field, with an envelope', { options: { output: 'envelope' } }],
	])('is refused before it is sent: %s', async (_what, parameters) => {
		const error = await subject.refusal({ ...nothing(), ...parameters });
		expect(error.message).toBe('There is nothing to update');
		expect(error.description).toContain("'Update Fields', 'Recurrence' or 'Settings'");
		expect(subject.sandbox.requests).toEqual([]);
	});

	it('does not stop the other items', async () => {
		const { id } = meeting();
		const items = await subject.run(
			{ meetingId: byId(id), updateFields: { topic: '={{ $json.topic }}' } },
			{ items: [{ topic: 'New' }, { topic: null }], continueOnFail: true },
		);
		expect(items.map(({ json }) => json)).toEqual([
			{ success: true, id },
			{ error: 'There is nothing to update' },
		]);
	});
});

it.each([byId(''), byId('={{ null }}'), { __rl: true, mode: 'list', value: '' }])(
	'changes the whole series when the occurrence is left empty: %j',
	async (occurrence_id) => {
		await sentFor({ updateFields: { agenda: 'New' }, options: { occurrence_id } });
		expect(subject.sandbox.requests[0].query).toEqual({});
	},
);

it('switches the waiting room off', async () => {
	const sent = await sentFor(group('securityAndAccess', { waiting_room: false }));
	expect(sent).toEqual({ settings: { waiting_room: false } });
});

it.each([
	['invitees', group('inviteesAndCalendar', { meeting_invitees: {} }), { meeting_invitees: [] }],
	[
		'invitees by an empty list',
		group('inviteesAndCalendar', { meeting_invitees: { invitee: [] } }),
		{ meeting_invitees: [] },
	],
	[
		'alternative hosts',
		group('alternativeHosts', { alternative_hosts: '' }),
		{ alternative_hosts: '' },
	],
	[
		'dial-in countries',
		group('audioAndVideo', { global_dial_in_countries: '' }),
		{ global_dial_in_countries: [] },
	],
	[
		'exceptions',
		group('securityAndAccess', { authentication_exception: {} }),
		{ authentication_exception: [] },
	],
])('clears the %s', async (_what, parameters, settings) => {
	expect(await sentFor(parameters)).toEqual({ settings });
});

it('empties agenda and passcode', async () => {
	expect(await sentFor({ updateFields: { agenda: '', password: '' } })).toEqual({
		agenda: '',
		password: '',
	});
});

it('changes settings of several groups at once', async () => {
	const settings = {
		audioAndVideo: { audio: 'voip', host_video: false },
		breakoutRooms: {
			breakout_room_enable: true,
			breakout_room_rooms: {
				room: [{ name: 'A', participants: 'ada@example.org; grace@example.org' }, { name: 'B' }],
			},
		},
		registration: { approval_type: 0 },
	};
	expect(await sentFor({ settings })).toEqual({
		settings: {
			audio: 'voip',
			host_video: false,
			breakout_room: {
				enable: true,
				rooms: [
					{ name: 'A', participants: ['ada@example.org', 'grace@example.org'] },
					{ name: 'B' },
				],
			},
			approval_type: 0,
		},
	});
});

it('moves the start in the zone of the workflow', async () => {
	const { id } = meeting();
	const updateFields = { start_time: '2031-07-01T09:30:00' };
	await subject.run({ meetingId: byId(id), updateFields }, { timezone: 'Europe/Berlin' });
	const changed = subject.sandbox.data.meetings.find((one) => one.id === id);
	expect(changed?.start_time).toBe('2031-07-01T07:30:00Z');
});

it('changes one occurrence', async () => {
	const { id, occurrences } = subject.sandbox.control.addMeeting({
		type: 8,
		recurrence: { type: 1, end_times: 5 },
	});
	const { occurrence_id } = occurrences![2];
	const [{ json }] = await subject.run({
		meetingId: byId(id),
		updateFields: { duration: 25 },
		options: { occurrence_id },
	});
	expect(json).toMatchObject({ success: true, id });
	const changed = subject.sandbox.data.meetings.find((one) => one.id === id)!;
	expect(changed.occurrences!.map(({ duration }) => duration === 25)).toEqual([
		false,
		false,
		true,
		false,
		false,
	]);
});

it('changes the rule of a series', async () => {
	const { id } = subject.sandbox.control.addMeeting({
		type: 8,
		recurrence: { type: 1, end_times: 5 },
	});
	const rule = { type: 2, weekly_days: [3], end_by: 'times', end_times: 4 };
	await subject.run({ meetingId: byId(id), recurrence: { rule } });
	expect(subject.sandbox.requests[0].body).toEqual({
		recurrence: { type: 2, repeat_interval: 1, weekly_days: '3', end_times: 4 },
	});
});

it.each([
	[
		'a long topic',
		{ updateFields: { topic: 'x'.repeat(201) } },
		"'Topic' is longer than 200 characters",
	],
	[
		'eleven keys',
		group('customData', {
			custom_keys: { customKey: Array.from({ length: 11 }, (_, n) => ({ key: `k${n}` })) },
		}),
		"'Custom Keys' has more than 10 entries",
	],
	[
		'a long value',
		group('customData', { custom_keys: { customKey: [{ key: 'k', value: 'x'.repeat(257) }] } }),
		"'Custom Keys' has an entry 1 whose 'Value' is longer than 256 characters",
	],
	[
		'neither yes nor no',
		group('securityAndAccess', { waiting_room: '={{ "maybe" }}' }),
		"'Waiting Room' is neither true nor false",
	],
])('refuses %s before anything is sent', async (_what, parameters, message) => {
	const error = await subject.refusal({ meetingId: byId(meeting().id), ...parameters });
	expect(error.message).toBe(message);
	expect(subject.sandbox.requests).toEqual([]);
});

it('moves one occurrence, which has no zone of its own', async () => {
	const { id, occurrences } = subject.sandbox.control.addMeeting({
		type: 8,
		recurrence: { type: 1, end_times: 3 },
	});
	const { occurrence_id } = occurrences![1];
	await subject.run(
		{
			meetingId: byId(id),
			updateFields: { start_time: '2031-07-01T09:30:00' },
			options: { occurrence_id },
		},
		{ timezone: 'Europe/Berlin' },
	);
	expect(subject.sandbox.requests[0].body).toEqual({ start_time: '2031-07-01T07:30:00Z' });
});
