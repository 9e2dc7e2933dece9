import { behavesAsEveryOperation, byId, jsonOf, setUp } from './setup';

describe.each([
	['meeting', 'getPollResults', 'polls'],
	['meeting', 'getQa', 'qa'],
	['webinar', 'getPollResults', 'polls'],
	['webinar', 'getQa', 'qa'],
] as const)('%s %s', (resource, operation, list) => {
	const subject = setUp(resource, operation);
	const held = () =>
		subject.sandbox.data[resource === 'meeting' ? 'meetingInstances' : 'webinarInstances'];
	const of = (value: string | number) => ({
		[resource === 'meeting' ? 'pastMeetingId' : 'pastWebinarId']: byId(value),
	});

	behavesAsEveryOperation(subject, {
		parameters: () => of(held()[0].uuid),
		listKey: 'questions',
	});

	it('gives an item for each person, of the latest session for a number', async () => {
		const [session] = held();
		const older = { ...session, uuid: 'earlier0000000000000Ag==', [list]: [] };
		held().push({ ...older, start_time: '2026-01-01T00:00:00Z' });
		const items = await subject.run(of(session.session_id));
		expect(items.length).toBeGreaterThan(1);
		expect(jsonOf(items)).toEqual(session[list]);
		expect(await subject.run(of(older.uuid))).toEqual([]);
	});

	it('tells of which session in the envelope', async () => {
		const [{ uuid, start_time, session_id: id }] = held();
		const [{ json }] = await subject.run({ ...of(uuid), options: { output: 'envelope' } });
		expect(json.data).toMatchObject({ uuid, start_time, id });
	});

	it.each([
		['beginning with a slash', '/jXp112QmuoKj4854875=='],
		['holding two slashes', 'ab//p112QmuoKj4854875=='],
	])('takes a UUID %s', async (_what, uuid) => {
		const session = held()[3];
		session.uuid = uuid;
		expect(jsonOf(await subject.run(of(uuid)))).toEqual(session[list]);
	});

	it('is refused while the session runs', async () => {
		const session = { ...held()[0], uuid: 'running0000000000000Ag==', end_time: '' };
		held().push(session);
		const error = await subject.refusal(of(session.uuid));
		expect(error.context.data).toMatchObject({ code: 3001 });
	});
});
