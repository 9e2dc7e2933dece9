import { userCredential } from '../../../../support/zoom';
import { behavesAsEveryOperation, byId, serverToServer, setUp } from '../setup';

const subject = setUp('user', 'delete');
const add = () => subject.sandbox.control.addUser();
const find = (wanted: string) => subject.sandbox.data.users.find(({ id }) => id === wanted);
const gone = { options: { succeedIfGone: true } };

describe('as every operation', () => {
	/** A user for each item of a run. */
	const parameters = () => {
		const ids = [add(), add(), add()].map(({ id }) => id);
		return { namedUserId: byId(`={{ ${JSON.stringify(ids)}[$json.n ?? 0] }}`) };
	};
	behavesAsEveryOperation(subject, { parameters });
});

it.each(['disassociate', 'delete'])('%s takes the user out of the account', async (removal) => {
	const { id } = add();
	const [{ json }] = await subject.run({ namedUserId: byId(id), removal });
	expect(json).toEqual({ deleted: true, userId: id, action: removal });
	expect(find(id)).toBeUndefined();
});

it('unlinks unless told otherwise', async () => {
	const { id } = add();
	await subject.run({ namedUserId: byId(id) });
	expect(subject.sandbox.requests[0].query).toEqual({ action: 'disassociate' });
});

it('gives to another what is chosen, and loses the rest', async () => {
	const { control, data } = subject.sandbox;
	const { id } = add();
	const [, heir] = data.users;
	const meeting = control.addMeeting({ userId: id });
	const webinar = control.addWebinar({ userId: id });
	await subject.run({
		namedUserId: byId(id),
		removal: 'delete',
		transfer: { transfer_meeting: true, transfer_email: byId(heir.email) },
	});
	expect(data.meetings.find((one) => one.id === meeting.id)).toMatchObject({ host_id: heir.id });
	expect(data.webinars.find((one) => one.id === webinar.id)).toBeUndefined();
});

it('takes an encrypted address where the option says so', async () => {
	const { id, email } = add();
	const encrypted = Buffer.from(email).toString('base64');
	await subject.run({ namedUserId: byId(encrypted), options: { encrypted_email: true } });
	expect(find(id)).toBeUndefined();
});

it('counts a user who is gone as done, if that is wanted', async () => {
	const { id } = add();
	await subject.run({ namedUserId: byId(id) });
	const [{ json }] = await subject.run({ namedUserId: byId(id), ...gone });
	expect(json).toEqual({
		deleted: true,
		userId: id,
		action: 'disassociate',
		already_gone: true,
	});
	const error = await subject.refusal({ namedUserId: byId(id) });
	expect(error.message).toBe('The user is gone already');
});

it('does not count a refusal as done', async () => {
	const [owner] = subject.sandbox.data.users;
	await subject.refusal({ namedUserId: byId(owner.email), ...gone });
	expect(find(owner.id)).toBe(owner);
});

it('is not repeated when the answer gets lost', async () => {
	subject.sandbox.control.resetConnection({ afterAccepting: true });
	await subject.refusal({ namedUserId: byId(add().id) });
	expect(subject.sandbox.requests).toHaveLength(1);
});

const userLogin = () => ({ credential: userCredential(subject.sandbox) });

it.each([
	['nobody', {}, "'User' is empty"],
	['an empty choice', { namedUserId: { __rl: true, mode: 'list', value: '' } }, "'User' is empty"],
	['an expression that gives nothing', { namedUserId: byId('={{ $json.no }}') }, "'User' is empty"],
	['blanks', { namedUserId: byId('  ') }, "'User' is empty"],
	['me', { namedUserId: byId('me') }, "'User' can't be 'me' here"],
	['Me', { namedUserId: byId(' Me ') }, "'User' can't be 'me' here"],
	['a dot', { namedUserId: byId('.') }, "'User' is not a valid user: ."],
	['two dots', { namedUserId: byId('..') }, "'User' is not a valid user: .."],
	['a path', { namedUserId: byId('me/settings') }, "'User' is not a valid user: me/settings"],
	[
		'two dots as an encrypted address',
		{ namedUserId: byId('..'), options: { encrypted_email: true } },
		"'User' is not a valid user: ..",
	],
	[
		'me as an encrypted address',
		{ namedUserId: byId('me'), options: { encrypted_email: true } },
		"'User' can't be 'me' here",
	],
	[
		'a transfer to nobody',
		{ namedUserId: byId('a@example.com'), transfer: { transfer_meeting: true } },
		"'Transfer To' is empty",
	],
	[
		'a transfer of nothing',
		{
			namedUserId: byId('a@example.com'),
			transfer: { transfer_email: byId('b@example.com') },
		},
		"'Transfer To' has nothing to transfer",
	],
])('refuses %s before anything is sent', async (_what, parameters, message) => {
	for (const options of [{}, userLogin()]) {
		expect((await subject.refusal(parameters, options)).message).toBe(message);
	}
	expect((await subject.refusal({ ...parameters, ...serverToServer })).message).toBe(message);
	expect(subject.sandbox.requests).toEqual([]);
});
