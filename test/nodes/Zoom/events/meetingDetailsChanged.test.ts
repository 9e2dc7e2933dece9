import type { IDataObject } from 'n8n-workflow';
import { hashOf } from '../../../../nodes/Zoom/polling/seenKeys';
import { clock } from './clock';
import { eventSuite } from './suite';
import { DAY } from '../../../../nodes/Zoom/http/time';
import { byId, failure, logins, pollOnce } from './trigger';

const suite = eventSuite();

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
		const { id } = suite.sandbox.control.addMeeting({ topic: 'Old', password: 'first1' });
		const watch = await suite.published(details(id, { authentication }));
		suite.sandbox.control.updateMeeting({ id, topic: 'New', agenda: 'All of it', duration: 77 });
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
	const { id } = suite.sandbox.control.addMeeting({ password: 'first1' });
	const watch = await suite.published(details(id));
	suite.sandbox.control.updateMeeting({ id, ...change });
	const items = await pollOnce(watch);
	expect(items).toMatchObject([{ event_type: 'meeting_updated', changed_fields: [name] }]);
});

it('tells settings from the rest', async () => {
	const { id } = suite.sandbox.control.addMeeting();
	const watch = await suite.published(details(id));
	suite.sandbox.control.updateMeeting({
		id,
		settings: { waiting_room: true, auto_recording: 'cloud' },
	});
	expect(await pollOnce(watch)).toMatchObject([
		{
			event_type: 'settings_changed',
			changed_fields: ['settings.auto_recording', 'settings.waiting_room'],
		},
	]);
	suite.sandbox.control.updateMeeting({ id, topic: 'New', settings: { waiting_room: false } });
	expect(await pollOnce(watch)).toMatchObject([{ event_type: 'meeting_updated' }]);
});

it('fires for nothing that moves by itself: links, status, UUID', async () => {
	const { id } = suite.sandbox.control.addMeeting({ password: 'secret' });
	const watch = await suite.published(details(id));
	expect(await watch.poll()).toEqual([]);
	suite.sandbox.control.startMeeting({ id });
	expect(await watch.poll()).toEqual([]);
	suite.sandbox.control.endMeeting({ id });
	expect(await watch.poll()).toEqual([]);
});

it('takes absent, null and empty for the same, and lists in any order', async () => {
	const meeting = suite.sandbox.control.addMeeting({
		agenda: '',
		settings: {
			authentication_exception: [{ name: 'A' }, { name: 'B' }],
			global_dial_in_countries: ['DE', 'US'],
		},
	});
	const watch = await suite.published(details(meeting.id));
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

it('takes a setting that is absent for one that is off', async () => {
	const meeting = suite.sandbox.control.addMeeting();
	delete meeting.settings.focus_mode;
	const watch = await suite.published(details(meeting.id));
	for (const focus_mode of [false, undefined]) {
		meeting.settings.focus_mode = focus_mode;
		expect(await watch.poll()).toEqual([]);
	}
	for (const focus_mode of [true, false, true, undefined]) {
		meeting.settings.focus_mode = focus_mode;
		expect(fields(await pollOnce(watch))).toEqual(['settings.focus_mode']);
	}
});

describe('members that Zoom adds to its answers', () => {
	const added = {
		is_all_day: false,
		sensitivity_label_id: 'confidential',
		settings: {
			alternative_host_manage_meeting_summary: false,
			support_participants_receive_summary: false,
			allow_participants_to_transcribe: { enable: true, for: ['all'] },
		},
		occurrences: { is_exception: false, label: 'x' },
		tracking_fields: { id: 7 },
	};

	it('are no change, and hide none', async () => {
		const { id } = suite.sandbox.control.addMeeting({
			...series,
			tracking_fields: [{ field: 'Team', value: 'A', visible: true }],
		});
		const watch = await suite.published(details(id));
		suite.sandbox.control.addMembers({ members: added });
		expect(await watch.poll()).toEqual([]);
		suite.sandbox.control.updateMeeting({ id, agenda: 'All of it', topic: 'New' });
		expect(fields(await pollOnce(watch))).toEqual(['agenda', 'topic']);
	});

	it('fire when they change after they were remembered', async () => {
		const { id } = suite.sandbox.control.addMeeting({ topic: 'Old' });
		const watch = await suite.published(details(id));
		suite.sandbox.control.addMembers({ members: added });
		suite.sandbox.control.updateMeeting({ id, topic: 'New' });
		expect(fields(await pollOnce(watch))).toEqual(['topic']);
		suite.sandbox.control.addMembers({
			members: { is_all_day: true, sensitivity_label_id: 'public' },
		});
		expect(fields(await pollOnce(watch))).toEqual(['is_all_day', 'sensitivity_label_id']);
	});

	it('that the event knows fire when they appear', async () => {
		const meeting = suite.sandbox.control.addMeeting();
		delete (meeting as Partial<typeof meeting>).agenda;
		const watch = await suite.published(details(meeting.id));
		suite.sandbox.control.updateMeeting({
			id: meeting.id,
			agenda: 'All of it',
			password: 'first1',
			tracking_fields: [{ field: 'Team', value: 'A' }],
		});
		suite.sandbox.control.updateMeeting({ id: meeting.id, ...series });
		expect(fields(await pollOnce(watch))).toEqual(
			expect.arrayContaining([
				'agenda',
				'occurrences',
				'password',
				'recurrence.end_times',
				'tracking_fields',
			]),
		);
	});
});

it('fires for no occurrence of a series that goes by, and no start that moves on', async () => {
	const { id, occurrences } = suite.sandbox.control.addMeeting(series);
	const watch = await suite.published(details(id));
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
	const { id, occurrences } = suite.sandbox.control.addMeeting(series);
	const watch = await suite.published(details(id));
	clock.pass(2 * DAY);
	occurrences![3].start_time = '2031-01-01T10:00:00Z';
	expect(fields(await pollOnce(watch))).toEqual(['occurrences']);
	suite.sandbox.control.updateMeeting({ id, recurrence: { repeat_interval: 2 } });
	expect(fields(await pollOnce(watch))).toEqual(['occurrences', 'recurrence.repeat_interval']);
});

it('keeps passcodes out of what is stored', async () => {
	const { id } = suite.sandbox.control.addMeeting({ password: 'hunter2hu' });
	const watch = await suite.published(details(id));
	expect(JSON.stringify(watch.poller.saved())).not.toMatch(/hunter2hu|zak=|pwd=/);
	suite.sandbox.control.updateMeeting({ id, password: '' });
	expect(fields(await pollOnce(watch))).toEqual(['password']);
});

it('keeps no hash of a passcode that can be looked up, and none twice', async () => {
	const passcodes = Array.from({ length: 100 }, (_, index) => String(123_400 + index));
	const { id } = suite.sandbox.control.addMeeting({ password: passcodes[56] });
	const [one, other] = [await suite.published(details(id)), await suite.published(details(id))];
	const stored = [one, other].map(({ poller }) => JSON.stringify(poller.saved()));
	for (const passcode of passcodes) expect(stored[0]).not.toContain(hashOf(passcode));
	const hashes = stored.map((text) => /"password":"(#[^"]+)"/.exec(text)?.[1]);
	expect(hashes).toEqual([expect.any(String), expect.any(String)]);
	expect(hashes[0]).not.toBe(hashes[1]);
});

it('goes on from what version 1 of this package stored, and salts the passcode at the next event', async () => {
	const { id } = suite.sandbox.control.addMeeting({ topic: 'Old', password: '123456' });
	const { poller, ...watch } = await suite.published(details(id));
	const state = poller.saved().meetingDetailsChanged as IDataObject;
	const snapshot = state.snapshot as { object: IDataObject };
	const unsalted = `#${hashOf('123456')}`;
	const old = { ...snapshot.object, password: unsalted };
	poller.restart({ meetingDetailsChanged: { ...state, version: 1, snapshot: { object: old } } });
	expect(await watch.poll()).toEqual([]);
	suite.sandbox.control.updateMeeting({ id, topic: 'New' });
	expect(fields(await watch.poll())).toEqual(['topic']);
	expect(JSON.stringify(poller.saved())).not.toContain(unsalted);
	expect(await watch.poll()).toEqual([]);
	suite.sandbox.control.updateMeeting({ id, password: '654321' });
	expect(fields(await watch.poll())).toEqual(['password']);
});

it('says that a meeting is gone, and goes on from what it knew when it is back', async () => {
	const meeting = suite.sandbox.control.addMeeting({ topic: 'Old' });
	const watch = await suite.published(details(meeting.id));
	suite.sandbox.control.deleteMeeting({ id: meeting.id });
	expect((await failure(watch.poll())).message).toBe('Zoom has no such meeting or webinar');
	meeting.topic = 'New';
	suite.sandbox.data.meetings.push(meeting);
	expect(fields(await pollOnce(watch))).toEqual(['topic']);
});

it('takes the number only, also with spaces or as a join link', async () => {
	const { id } = suite.sandbox.control.addMeeting();
	const spaced = String(id).replace(/(\d{3})(\d{4})/, '$1 $2 ');
	const link = { __rl: true, mode: 'url', value: `https://zoom.us/j/${id}?pwd=x` };
	for (const meetingId of [byId(spaced), link]) {
		const watch = suite.watchOf(details(id, { meetingId }));
		const [{ path }] = await watch.requestsOf(watch.poll);
		expect(path).toBe(`/meetings/${id}`);
	}
	const { message } = await failure(suite.watchOf(details('z8USSR8RaGPPDyT1wULKAA==')).poll());
	expect(message).toBe("'Meeting' needs the meeting or webinar number, not a UUID");
});

it('shows the meeting as it is as a sample, and writes nothing', async () => {
	const { id } = suite.sandbox.control.addMeeting();
	const watch = suite.watchOf(details(id));
	expect(await watch.samples()).toMatchObject([
		{ event_type: 'meeting_updated', changed_fields: [], meeting_details: { id } },
	]);
	expect(watch.poller.saved()).toEqual({});
});
