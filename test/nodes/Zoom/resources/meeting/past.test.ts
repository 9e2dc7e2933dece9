import { jsonOf, byId, setUp } from '../setup';

describe('Get Past', () => {
	const subject = setUp('meeting', 'getPast');

	it('takes a number for the latest session, a UUID for one', async () => {
		const { control } = subject.sandbox;
		const { id } = control.addMeeting();
		const first = control.endMeeting({ id });
		const latest = control.endMeeting({ id });
		latest.start_time = new Date(Date.parse(first.start_time) + 1000).toISOString();
		const [{ json }] = await subject.run({ pastMeetingId: byId(id) });
		expect(json).toMatchObject({ id, uuid: latest.uuid, end_time: latest.end_time });
		const [{ json: one }] = await subject.run({ pastMeetingId: byId(first.uuid) });
		expect(one).toMatchObject({ uuid: first.uuid, duration: 30 });
	});
});

describe('Get Past Instances', () => {
	const subject = setUp('meeting', 'getPastInstances');

	it('gives one item for each session, in one request', async () => {
		const { control } = subject.sandbox;
		const { id } = control.addMeeting();
		const ended = [control.endMeeting({ id }), control.endMeeting({ id })];
		const items = await subject.run({ meetingId: byId(id) });
		expect(jsonOf(items)).toEqual(ended.map(({ uuid, start_time }) => ({ uuid, start_time })));
		expect(subject.sandbox.requests).toHaveLength(1);
	});
});

describe('Get Invitation', () => {
	const subject = setUp('meeting', 'getInvitation');

	it('gives the text with topic and link', async () => {
		const { id } = subject.sandbox.control.addMeeting({ topic: 'Größe Ω' });
		const [{ json }] = await subject.run({ meetingId: byId(id) });
		expect(json.invitation).toContain('Topic: Größe Ω');
		expect(json.invitation).toContain(String(id));
	});
});
