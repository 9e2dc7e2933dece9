import { behavesAsEveryOperation, byId, setUp } from '../setup';

const subject = setUp('meeting', 'getSummary');
const summary = () => subject.sandbox.data.summaries[0];

behavesAsEveryOperation(subject, {
	parameters: () => ({ pastMeetingId: byId(summary().meeting_uuid) }),
});

it('gives the words about the meeting when simplified, and all when not', async () => {
	const pastMeetingId = byId(summary().meeting_uuid);
	const [{ json: simple }] = await subject.run({ pastMeetingId });
	const [{ json: whole }] = await subject.run({ pastMeetingId, simplify: false });
	expect(whole).toEqual(summary());
	expect(simple).toMatchObject({ summary_overview: summary().summary_overview });
	expect(simple).not.toHaveProperty('summary_last_modified_user_id');
});

it('takes a number for the latest session', async () => {
	const { id } = subject.sandbox.control.addMeeting();
	const { uuid } = subject.sandbox.control.endMeeting({ id });
	subject.sandbox.control.setSummary({ uuid, summary_title: 'The latest' });
	const [{ json }] = await subject.run({ pastMeetingId: byId(id) });
	expect(json).toMatchObject({ meeting_uuid: uuid, summary_title: 'The latest' });
	expect(subject.sandbox.requests.map(({ operation }) => operation)).toEqual([
		'GET_PAST_MEETING',
		'ZOOM_GET_A_MEETING_SUMMARY',
	]);
});

it.each([
	['beginning with a slash', '/jXp112QmuoKj4854875=='],
	['holding two slashes', 'ab//p112QmuoKj4854875=='],
])('takes a UUID %s', async (_what, uuid) => {
	const { id } = subject.sandbox.control.addMeeting();
	const instance = subject.sandbox.control.endMeeting({ id });
	instance.uuid = uuid;
	subject.sandbox.control.setSummary({ uuid });
	const [{ json }] = await subject.run({ pastMeetingId: byId(uuid) });
	expect(json.meeting_uuid).toBe(uuid);
	const [{ json: byNumber }] = await subject.run({ pastMeetingId: byId(id) });
	expect(byNumber.meeting_uuid).toBe(uuid);
});

it('says that the number is unknown', async () => {
	const error = await subject.refusal({ pastMeetingId: byId(99_999_999_999) });
	expect(error.message).toBe('Zoom has no such meeting or webinar');
});
