import { behavesAsEveryOperation, byId, jsonOf, setUp } from '../setup';

const KINDS = [
	['Meeting', 'pastMeetingId', 'meetingInstances'],
	['Webinar', 'pastWebinarId', 'webinarInstances'],
] as const;

describe.each(KINDS)('get%s', (kind, picker, held) => {
	const subject = setUp('report', `get${kind}`);
	const session = () => subject.sandbox.data[held][0];

	behavesAsEveryOperation(subject, { parameters: () => ({ [picker]: byId(session().uuid) }) });

	it('tells of the session and its people', async () => {
		const { uuid, participants } = session();
		const [json] = jsonOf(await subject.run({ [picker]: byId(uuid) }));
		expect(json).toMatchObject({ uuid, participants_count: participants.length });
		expect(json.total_minutes).toBeGreaterThan(0);
	});

	it.each(['', '.', '..', 'past/'])('refuses %j before anything is sent', async (id) => {
		await subject.refusal({ [picker]: byId(id) });
		expect(subject.sandbox.requests).toEqual([]);
	});
});

describe.each(KINDS)('get%sParticipants', (kind, picker, held) => {
	const subject = setUp('report', `get${kind}Participants`);
	const session = () => subject.sandbox.data[held][0];
	const parameters = () => ({ [picker]: byId(session().uuid) });

	behavesAsEveryOperation(subject, { parameters, listKey: 'participants' });

	it('lists every join, over all pages', async () => {
		const items = await subject.run({ ...parameters(), returnAll: true });
		expect(items).toHaveLength(session().participants.length);
		expect(subject.sandbox.requests).toHaveLength(2);
	});

	it('names the registrant only when asked to', async () => {
		const [without] = jsonOf(await subject.run({ ...parameters(), limit: 1 }));
		expect(without).not.toHaveProperty('registrant_id');
		const options = { include_fields: 'registrant_id' };
		const [json] = jsonOf(await subject.run({ ...parameters(), limit: 1, options }));
		expect(json).toHaveProperty('registrant_id');
	});
});
