import { behavesAsEveryOperation, byId, setUp } from '../setup';

const subject = setUp('meeting', 'get');
const series = { type: 8, recurrence: { type: 1, end_times: 5 } };

behavesAsEveryOperation(subject, {
	parameters: () => ({ meetingId: byId(subject.sandbox.data.meetings[0].id) }),
});

it('gives a meeting without its settings when simplified, and all of it when not', async () => {
	const { id, topic, uuid } = subject.sandbox.control.addMeeting({ topic: 'Größe & 会議' });
	const meetingId = byId(id);
	const [{ json: simple }] = await subject.run({ meetingId });
	const [{ json: whole }] = await subject.run({ meetingId, simplify: false });
	expect(simple).toMatchObject({ id, uuid, topic });
	expect(simple).not.toHaveProperty('settings');
	expect(whole).toMatchObject({ id, uuid, topic, settings: { audio: expect.any(String) } });
	expect(Object.keys(whole)).toEqual(expect.arrayContaining(Object.keys(simple)));
});

it.each([
	['with spaces', (id: number) => byId(String(id).replace(/(\d{3})(\d{4})/, '$1 $2 '))],
	['as a join link', (id: number) => link(`https://us05web.zoom.us/j/${id}?pwd=a%2Fb.1`)],
	['from the list', (id: number) => ({ __rl: true, mode: 'list', value: String(id) })],
])('takes the number %s', async (_how, enter) => {
	const { id } = subject.sandbox.control.addMeeting();
	const [{ json }] = await subject.run({ meetingId: enter(id) });
	expect(json.id).toBe(id);
});

it('gives one occurrence, and those that are over if wanted', async () => {
	const week = 7 * 86_400_000;
	const start_time = new Date(Date.now() - week).toISOString().replace(/\.\d+/, '');
	const { id, occurrences } = subject.sandbox.control.addMeeting({
		type: 8,
		start_time,
		recurrence: { type: 2, weekly_days: '1,2,3,4,5,6,7', end_times: 12 },
	});
	const last = occurrences!.at(-1)!;
	const [{ json: one }] = await subject.run({
		meetingId: byId(id),
		options: { occurrence_id: last.occurrence_id },
	});
	expect(one.start_time).toBe(last.start_time);
	const [{ json: coming }] = await subject.run({ meetingId: byId(id) });
	const [{ json: all }] = await subject.run({
		meetingId: byId(id),
		options: { show_previous_occurrences: true },
	});
	expect(all.occurrences).toHaveLength(12);
	expect((coming.occurrences as unknown[]).length).toBeLessThan(12);
});

it('refuses an occurrence that does not exist with words of Zoom’s own reason', async () => {
	const { id } = subject.sandbox.control.addMeeting(series);
	const error = await subject.refusal({ meetingId: byId(id), options: { occurrence_id: '1' } });
	expect(error.message).toBe('Zoom has no such meeting or webinar');
});

it.each([
	['', "'Meeting' is empty"],
	['4444AAAiAAAAAiAiAiiAii==', "'Meeting' needs the meeting or webinar number, not a UUID"],
	['../users/me', "'Meeting' is not a valid ID: ../users/me"],
	['85012345678/recordings?x=1', "'Meeting' is not a valid ID: 85012345678/recordings?x=1"],
])('refuses %j before anything is sent', async (value, message) => {
	const error = await subject.refusal({ meetingId: byId(value) });
	expect(error.message).toBe(message);
	expect(error.description).toEqual(expect.stringMatching(/\w/));
	expect(subject.sandbox.requests).toEqual([]);
});

function link(value: string) {
	return { __rl: true, mode: 'url', value };
}
