import { behavesAsEveryOperation, byId, setUp } from '../setup';

const subject = setUp('user', 'update');
const colleague = () => subject.sandbox.data.users[1];
const change = async (updateFields: object) =>
	await subject.run({ accountUserId: byId(colleague().id), updateFields: { ...updateFields } });

describe('as every operation', () => {
	behavesAsEveryOperation(subject, {
		parameters: () => ({
			accountUserId: byId(colleague().id),
			updateFields: { dept: 'Research' },
		}),
	});
});

it('changes what is added, and clears what is emptied', async () => {
	const [{ json }] = await change({ dept: '', job_title: 'Engineer', use_pmi: false });
	expect(json).toEqual({ success: true, userId: colleague().id });
	expect(subject.sandbox.requests[0].body).toEqual({
		dept: '',
		job_title: 'Engineer',
		use_pmi: false,
	});
	expect(colleague()).toMatchObject({ dept: '', job_title: 'Engineer' });
});

it('keeps the zeros of a host key', async () => {
	await change({ host_key: '001234' });
	expect(subject.sandbox.requests[0].body).toEqual({ host_key: '001234' });
});

it.each([
	[{ zoom_one_type: '0' }, { zoom_one_type: 0 }],
	[{ zoom_one_type: '33554432' }, { zoom_one_type: 33554432 }],
	[{ plan_united_type: 'none' }, { plan_united_type: 'none' }],
	[{ plan_united_type: 64 }, { plan_united_type: '64' }],
])('sends the plan %j', async (given, sent) => {
	await change(given);
	expect(subject.sandbox.requests[0].body).toEqual(sent);
});

it('removes telephony credentials without any other change', async () => {
	await subject.run({
		accountUserId: byId(colleague().id),
		options: { remove_tsp_credentials: true },
	});
	expect(subject.sandbox.requests[0].query).toEqual({ remove_tsp_credentials: 'true' });
});

it.each([
	['nothing', {}, 'There is nothing to update'],
	['a short host key', { host_key: '12345' }, "'Host Key' is not a host key"],
	['a short meeting ID', { pmi: 12345 }, "'Personal Meeting ID' is out of range: 12345"],
	['a manager who is no address', { manager: 'Ada' }, "'Manager' is not an email address"],
])('refuses %s before anything is sent', async (_what, updateFields, message) => {
	const error = await subject.refusal({ accountUserId: byId(colleague().id), updateFields });
	expect(error.message).toBe(message);
	expect(subject.sandbox.requests).toEqual([]);
});
