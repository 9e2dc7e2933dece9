import type { IDataObject } from 'n8n-workflow';
import type { Sandbox } from '../../../../sandbox';
import { clock } from './clock';
import {
	byId,
	DAY,
	failure,
	logins,
	pollOnce,
	published,
	sandboxForEvents,
	watchOf,
} from './trigger';

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await sandboxForEvents();
});
afterAll(async () => await sandbox.close());
beforeEach(() => {
	clock.reset();
	sandbox.control.reset();
});

const details = (id: number | string, more = {}) => ({
	event: 'meetingDetailsChanged',
	meetingId: byId(id),
	...more,
});
const fields = ([item]: IDataObject[]) => item.changed_fields;
const series = { type: 8, recurrence: { type: 1, repeat_interval: 1, end_times: 5 } };

it.each(logins)(
	'fires once for a change, with the payload of the event (%s)',
	async (authentication) => {
		const { id } = sandbox.control.addMeeting({ topic: 'Old', password: 'first1' });
		const watch = await published(sandbox, details(id, { authentication }));
		sandbox.control.updateMeeting({ id, topic: 'New', agenda: 'All of it', duration: 77 });
		const [item, ...more] = await pollOnce(watch);
		expect(more).toEqual([]);
		expect(Object.keys(item).sort()).toEqual(['changed_fields', 'event_type', 'meeting_details']);
		expect(item.event_type).toBe('meeting_updated');
		expect(item.changed_fields).toEqual(['agenda', 'duration', 'topic']);
		expect(item.meeting_details).toMatchObject({
			id,
			topic: 'New',
			password: 'first1',
			start_url: expect.stringContaining('zak='),
		});
	},
);

it.each([
	['start_time', { start_time: '2031-01-01T10:00:00Z' }],
	['timezone', { timezone: 'Asia/Tokyo' }],
	['password', { password: 'second' }],
])('fires for a change of %s alone', async (name, change) => {
	const { id } = sandbox.control.addMeeting({ password: 'first1' });
	const watch = await published(sandbox, details(id));
	sandbox.control.updateMeeting({ id, ...change });
	const items = await pollOnce(watch);
	expect(items).toMatchObject([{ event_type: 'meeting_updated', changed_fields: [name] }]);
});

it('tells settings from the rest', async () => {
	const { id } = sandbox.control.addMeeting();
	const watch = await published(sandbox, details(id));
	sandbox.control.updateMeeting({ id, settings: { waiting_room: true, auto_recording: 'cloud' } });
	expect(await pollOnce(watch)).toMatchObject([
		{
			event_type: 'settings_changed',
			changed_fields: ['settings.auto_recording', 'settings.waiting_room'],
		},
	]);
	sandbox.control.updateMeeting({ id, topic: 'New', settings: { waiting_room: false } });
	expect(await pollOnce(watch)).toMatchObject([{ event_type: 'meeting_updated' }]);
});

it('fires for nothing that moves by itself: links, status, UUID', async () => {
	const { id } = sandbox.control.addMeeting({ password: 'secret' });
	const watch = await published(sandbox, details(id));
	expect(await watch.poll()).toEqual([]);
	sandbox.control.startMeeting({ id });
	expect(await watch.poll()).toEqual([]);
	sandbox.control.endMeeting({ id });
	expect(await watch.poll()).toEqual([]);
});

it('takes absent, null and empty for the same, and lists in any order', async () => {
	const meeting = sandbox.control.addMeeting({
		agenda: '',
		settings: {
			authentication_exception: [{ name: 'A' }, { name: 'B' }],
			global_dial_in_countries: ['DE', 'US'],
		},
	});
	const watch = await published(sandbox, details(meeting.id));
	const changed = meeting as unknown as IDataObject;
	delete changed.agenda;
	Object.assign(changed.settings as IDataObject, {
		authentication_exception: [{ name: 'B' }, { name: 'A' }],
		global_dial_in_countries: ['US', 'DE'],
		contact_name: '',
		contact_email: null,
		meeting_invitees: [],
	});
	expect(await watch.poll()).toEqual([]);
});

it('fires for a setting that is switched off, also where it was absent before', async () => {
	const meeting = sandbox.control.addMeeting();
	delete meeting.settings.focus_mode;
	const watch = await published(sandbox, details(meeting.id));
	meeting.settings.focus_mode = false;
	expect(fields(await pollOnce(watch))).toEqual(['settings.focus_mode']);
});

it('fires for no occurrence of a series that goes by, and no start that moves on', async () => {
	const { id, occurrences } = sandbox.control.addMeeting(series);
	const watch = await published(sandbox, details(id));
	for (const { start_time } of occurrences!) {
		clock.set(new Date(Date.parse(start_time) - 900).toISOString());
		expect(await watch.poll()).toEqual([]);
		clock.set(start_time);
		expect(await watch.poll()).toEqual([]);
		clock.pass(1500);
		expect(await watch.poll()).toEqual([]);
	}
});

it('fires for an occurrence that moves, and for another rule', async () => {
	const { id, occurrences } = sandbox.control.addMeeting(series);
	const watch = await published(sandbox, details(id));
	clock.pass(2 * DAY);
	occurrences![3].start_time = '2031-01-01T10:00:00Z';
	expect(fields(await pollOnce(watch))).toEqual(['occurrences']);
	sandbox.control.updateMeeting({ id, recurrence: { repeat_interval: 2 } });
	expect(fields(await pollOnce(watch))).toEqual(['occurrences', 'recurrence.repeat_interval']);
});

it('keeps passcodes out of what is stored', async () => {
	const { id } = sandbox.control.addMeeting({ password: 'hunter2hu' });
	const watch = await published(sandbox, details(id));
	expect(JSON.stringify(watch.poller.saved())).not.toMatch(/hunter2hu|zak=|pwd=/);
	sandbox.control.updateMeeting({ id, password: '' });
	expect(fields(await pollOnce(watch))).toEqual(['password']);
});

it('says that a meeting is gone, and goes on from what it knew when it is back', async () => {
	const meeting = sandbox.control.addMeeting({ topic: 'Old' });
	const watch = await published(sandbox, details(meeting.id));
	sandbox.control.deleteMeeting({ id: meeting.id });
	expect((await failure(watch.poll())).message).toBe('Zoom has no such meeting or webinar');
	meeting.topic = 'New';
	sandbox.data.meetings.push(meeting);
	expect(fields(await pollOnce(watch))).toEqual(['topic']);
});

it('takes the number only, also with spaces or as a join link', async () => {
	const { id } = sandbox.control.addMeeting();
	const spaced = String(id).replace(/(\d{3})(\d{4})/, '$1 $2 ');
	const link = { __rl: true, mode: 'url', value: `https://zoom.us/j/${id}?pwd=x` };
	for (const meetingId of [byId(spaced), link]) {
		const watch = watchOf(sandbox, details(id, { meetingId }));
		const [{ path }] = await watch.requestsOf(watch.poll);
		expect(path).toBe(`/meetings/${id}`);
	}
	const { message } = await failure(watchOf(sandbox, details('z8USSR8RaGPPDyT1wULKAA==')).poll());
	expect(message).toBe("'Meeting' needs the meeting or webinar number, not a UUID");
});

it('shows the meeting as it is as a sample, and writes nothing', async () => {
	const { id } = sandbox.control.addMeeting();
	const watch = watchOf(sandbox, details(id));
	expect(await watch.samples()).toMatchObject([
		{ event_type: 'meeting_updated', changed_fields: [], meeting_details: { id } },
	]);
	expect(watch.poller.saved()).toEqual({});
});
