import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { Zoom } from '../../../../../nodes/Zoom/Zoom.node';
import { asTool, callTool } from '../../../../support/tool';
import { zoomNode } from '../../../../support/zoom';
import { byId, setUp } from '../setup';

const created = setUp('meeting', 'create');
const subject = setUp('meeting', 'update');
const REPORT = { options: { reportIgnoredSettings: true } };

const approval = { registration: { approval_type: 0 } };
const hosts = (alternative_hosts: string) => ({ alternativeHosts: { alternative_hosts } });
const early = { securityAndAccess: { join_before_host: true, jbh_time: 5 } };

beforeEach(() => {
	subject.sandbox.control.lockSettings({ names: [] });
	subject.sandbox.control.updateUser({
		id: 'me',
		settings: { schedule_meeting: { join_before_host: true } },
	});
});

/** What Update says of settings that are sent to a meeting. */
async function update(
	meeting: IDataObject,
	settings: INodeParameters,
	more: INodeParameters = REPORT,
): Promise<IDataObject> {
	const { id } = subject.sandbox.control.addMeeting(meeting);
	const [{ json }] = await subject.run({ meetingId: byId(id), settings, ...more });
	return json;
}

const withoutTime = { type: 3 };

describe('Report Ignored Settings', () => {
	it('names what Zoom did not keep, with what was sent and what the meeting has', async () => {
		const json = await update(withoutTime, approval);
		expect(json).toEqual({
			success: true,
			id: expect.any(Number),
			ignored_settings: [{ setting: 'approval_type', sent: 0, kept: 2 }],
		});
	});

	it('finds nothing where all is kept', async () => {
		expect(await update({}, { ...approval, ...early })).toMatchObject({ ignored_settings: [] });
	});

	it('finds a time before the host that the host’s own setting forbids', async () => {
		subject.sandbox.control.updateUser({
			id: 'me',
			settings: { schedule_meeting: { join_before_host: false } },
		});
		expect(await update({}, early)).toMatchObject({
			ignored_settings: [{ setting: 'jbh_time', sent: 5, kept: 0 }],
		});
	});

	it('finds settings that the account has locked, inside of groups too', async () => {
		subject.sandbox.control.lockSettings({ names: ['breakout_room', 'meeting_invitees'] });
		const json = await update(
			{},
			{
				breakoutRooms: {
					breakout_room_enable: true,
					breakout_room_rooms: { room: [{ name: 'A', participants: 'ada@example.org' }] },
				},
				inviteesAndCalendar: { meeting_invitees: { invitee: [{ email: 'ada@example.org' }] } },
			},
		);
		expect(json.ignored_settings).toEqual([
			{ setting: 'breakout_room.enable', sent: true, kept: false },
			{
				setting: 'breakout_room.rooms',
				sent: [{ name: 'A', participants: ['ada@example.org'] }],
				kept: null,
			},
			{ setting: 'meeting_invitees', sent: [{ email: 'ada@example.org' }], kept: [] },
		]);
	});

	it('shows no token that is in a link', async () => {
		subject.sandbox.control.lockSettings({ names: ['audio_conference_info'] });
		const dialIn = (token: string) => `https://zoom.us/w/1?tk=${token}`;
		const json = await update(
			{ settings: { audio_conference_info: dialIn('OLD-SECRET') } },
			{ audioAndVideo: { audio_conference_info: dialIn('NEW-SECRET') } },
		);
		expect(json.ignored_settings).toEqual([
			{ setting: 'audio_conference_info', sent: dialIn('[hidden]'), kept: dialIn('[hidden]') },
		]);
	});

	it('works for Create', async () => {
		const [{ json }] = await created.run({ type: 3, topic: 'Open', settings: approval, ...REPORT });
		expect(json).toMatchObject({
			topic: 'Open',
			ignored_settings: [{ setting: 'approval_type', sent: 0, kept: 2 }],
		});
	});

	it('works with Envelope', async () => {
		const options = { ...REPORT.options, output: 'envelope' };
		expect(await update(withoutTime, approval, { options })).toMatchObject({
			data: { success: true, ignored_settings: [{ setting: 'approval_type' }] },
			successful: true,
		});
	});

	it('works as a tool of an agent', async () => {
		const { id } = subject.sandbox.control.addMeeting(withoutTime);
		const parameters = { resource: 'meeting', operation: 'update', meetingId: byId(id) };
		const tool = zoomNode(
			subject.sandbox,
			{ ...parameters, settings: approval, ...REPORT },
			{ nodeType: asTool(new Zoom()) },
		);
		const { entries } = await callTool(tool, {});
		expect(entries).toEqual([
			expect.objectContaining({
				ignored_settings: [{ setting: 'approval_type', sent: 0, kept: 2 }],
			}),
		]);
	});

	it('asks Zoom nothing where no setting was sent, or nobody wants to know', async () => {
		const { id } = subject.sandbox.control.addMeeting();
		const change = { meetingId: byId(id), updateFields: { topic: 'New' } };
		const [{ json }] = await subject.run({ ...change, ...REPORT });
		expect(json).toMatchObject({ ignored_settings: [] });
		expect(await update(withoutTime, approval, {})).not.toHaveProperty('ignored_settings');
		expect(subject.sandbox.requests.map(({ method }) => method)).toEqual(['PATCH', 'PATCH']);
	});

	it.each([
		['a scope is missing', { status: 400, code: 4711, message: 'does not contain scopes:[a:b].' }],
		['it is gone', { status: 404, code: 3001, message: 'Meeting does not exist.' }],
	])('fails nothing where the meeting can’t be read back as %s', async (_why, refusal) => {
		subject.sandbox.control.failNext({ ...refusal, match: { method: 'GET' } });
		const meeting = subject.sandbox.control.addMeeting();
		const [{ json, error }] = await subject.run({
			meetingId: byId(meeting.id),
			settings: { securityAndAccess: { watermark: true } },
			...REPORT,
		});
		expect(error).toBeUndefined();
		expect(json).toEqual({
			success: true,
			id: meeting.id,
			ignored_settings: null,
			ignored_settings_error: expect.stringMatching(
				/^The meeting was saved, but could not be read back\. (The Zoom app lacks a scope|Zoom has no such)/,
			),
		});
		expect(meeting.settings.watermark).toBe(true);
	});
});

describe('counts as kept', () => {
	/** What is reported when the meeting has and keeps these settings, whatever is sent. */
	async function reported(kept: IDataObject, sent: INodeParameters): Promise<unknown> {
		subject.sandbox.control.lockSettings({ names: Object.keys(kept) });
		return (await update({ settings: kept }, sent)).ignored_settings;
	}

	it.each([
		[
			'hosts with other separators, in another order',
			{ alternative_hosts: 'Joe@example.com,jane@example.com' },
			hosts('jane@example.com; joe@example.com'),
		],
		[
			'a host who was named by an ID',
			{ alternative_hosts: 'jane@example.com;joe@example.com' },
			hosts('joe@example.com, abcDEF123'),
		],
		['no hosts', { alternative_hosts: null as never }, hosts('')],
		[
			'a list in another order',
			{ global_dial_in_countries: ['US', 'DE'] },
			{ audioAndVideo: { global_dial_in_countries: 'DE, US' } },
		],
		[
			'entries to which Zoom adds something',
			{ meeting_invitees: [{ email: 'ada@example.org', internal_user: false }] },
			{ inviteesAndCalendar: { meeting_invitees: { invitee: [{ email: 'ada@example.org' }] } } },
		],
		[
			'what is off, and left out',
			{ watermark: null as never },
			{ securityAndAccess: { watermark: false } },
		],
	])('%s', async (_what, kept, sent) => {
		expect(await reported(kept, sent)).toEqual([]);
	});

	it.each([
		[
			'not a host who is missing',
			{ alternative_hosts: 'jane@example.com' },
			hosts('jane@example.com, joe@example.com'),
			{
				setting: 'alternative_hosts',
				sent: 'jane@example.com;joe@example.com',
				kept: 'jane@example.com',
			},
		],
		[
			'not a host who stays',
			{ alternative_hosts: 'jane@example.com' },
			hosts(''),
			{ setting: 'alternative_hosts', sent: '', kept: 'jane@example.com' },
		],
		[
			'not another country',
			{ global_dial_in_countries: ['US'] },
			{ audioAndVideo: { global_dial_in_countries: 'DE' } },
			{ setting: 'global_dial_in_countries', sent: ['DE'], kept: ['US'] },
		],
	])('%s', async (_what, kept, sent, expected) => {
		expect(await reported(kept, sent)).toEqual([expected]);
	});
});
