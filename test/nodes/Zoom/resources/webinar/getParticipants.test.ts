import { behavesAsEveryOperation, byId, jsonOf, setUp } from '../setup';

const subject = setUp('webinar', 'getParticipants');
const crowded = () => subject.sandbox.data.webinarInstances[0];

behavesAsEveryOperation(subject, {
	parameters: () => ({ pastWebinarId: byId(crowded().uuid) }),
	listKey: 'participants',
});

it('gives every join of the latest session for a number', async () => {
	const { session_id, participants } = crowded();
	const items = await subject.run({ pastWebinarId: byId(session_id), returnAll: true });
	expect(jsonOf(items).map(({ user_id }) => user_id)).toEqual(
		participants.map(({ user_id }) => user_id),
	);
	expect(subject.sandbox.requests).toHaveLength(2);
});

it.each([
	['beginning with a slash', '/jXp112QmuoKj4854875=='],
	['holding two slashes', 'ab//p112QmuoKj4854875=='],
])('takes a UUID %s', async (_what, uuid) => {
	const instance = subject.sandbox.data.webinarInstances[5];
	instance.uuid = uuid;
	const items = await subject.run({ pastWebinarId: byId(uuid), returnAll: true });
	expect(items).toHaveLength(instance.participants.length);
});

it('takes a registration link only where it holds a number', async () => {
	const enter = (value: string) => ({ pastWebinarId: { __rl: true, mode: 'url', value } });
	const { session_id } = crowded();
	const link = `https://zoom.us/w/${session_id}?tk=abc.def`;
	expect(await subject.run({ ...enter(link), limit: 1 })).toHaveLength(1);
	const error = await subject.refusal(enter('https://zoom.us/webinar/register/WN_abcDEF'));
	expect(error.message).toBe("'Webinar' holds a link without a meeting or webinar number");
});
