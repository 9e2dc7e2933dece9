import { behavesAsEveryOperation, byId, setUp } from '../setup';

const subject = setUp('user', 'updateStatus');
const add = (status: 'active' | 'inactive') => subject.sandbox.control.addUser({ status });

describe('as every operation', () => {
	const parameters = () => ({ namedUserId: byId(add('inactive').id) });
	behavesAsEveryOperation(subject, { parameters });
});

it('deactivates, which takes the license away, and activates', async () => {
	const user = add('active');
	user.type = 2;
	const run = async (statusAction: string) =>
		(await subject.run({ namedUserId: byId(user.id), statusAction }))[0].json;
	expect(await run('deactivate')).toEqual({ success: true, userId: user.id, action: 'deactivate' });
	expect(user).toMatchObject({ status: 'inactive', type: 1 });
	await run('activate');
	expect(user).toMatchObject({ status: 'active', type: 1 });
});

it.each(['clock_in', 'clock_out'])('sends %s also for the connected user', async (statusAction) => {
	await subject.run({ namedUserId: byId('me'), statusAction });
	expect(subject.sandbox.requests[0]).toMatchObject({
		path: '/users/me/status',
		body: { action: statusAction },
	});
});

it.each([
	['nobody', {}, "'User' is empty"],
	['nothing that an expression gives', { namedUserId: byId('={{ null }}') }, "'User' is empty"],
	['two dots', { namedUserId: byId('..') }, "'User' is not a valid user: .."],
])('refuses %s before anything is sent', async (_what, parameters, message) => {
	const error = await subject.refusal({ ...parameters, statusAction: 'deactivate' });
	expect(error.message).toBe(message);
	expect(subject.sandbox.requests).toEqual([]);
});
