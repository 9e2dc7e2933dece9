import { behavesAsEveryOperation, byId, jsonOf, setUp } from '../setup';

const subject = setUp('webinar', 'getPastInstances');
const held = () => subject.sandbox.data.webinarInstances[0];

behavesAsEveryOperation(subject, {
	parameters: () => ({ webinarId: byId(held().session_id) }),
	listKey: 'webinars',
});

it('lists the sessions that have ended', async () => {
	const { session_id, uuid, start_time } = held();
	const running = { ...held(), uuid: 'running0000000000000Ag==', end_time: '' };
	subject.sandbox.data.webinarInstances.push(running);
	const items = await subject.run({ webinarId: byId(session_id) });
	expect(jsonOf(items)).toEqual([{ uuid, start_time }]);
});

it('wants the number', async () => {
	const error = await subject.refusal({ webinarId: byId(held().uuid) });
	expect(error.message).toBe("'Webinar' needs the meeting or webinar number, not a UUID");
	expect(subject.sandbox.requests).toEqual([]);
});
