import { behavesAsEveryOperation, setUp } from '../setup';

const subject = setUp('user', 'create');
let people = 0;
const email = () => `new.person${++people}@example.com`;
const find = (wanted: string) => subject.sandbox.data.users.find((one) => one.email === wanted);

describe('as every operation', () => {
	const parameters = () => ({
		newUserEmail: `={{ 'item' + ($json.n ?? 0) + '.${email()}' }}`,
	});
	behavesAsEveryOperation(subject, { parameters });
});

it.each([
	['create', 'pending'],
	['autoCreate', 'active'],
	['ssoCreate', 'active'],
	['custCreate', 'active'],
])('%s makes a user who is %s', async (createAction, status) => {
	const newUserEmail = email();
	const [{ json }] = await subject.run({ createAction, newUserEmail });
	expect(json).toMatchObject({ id: expect.any(String), email: newUserEmail, type: 1 });
	expect(find(newUserEmail)).toMatchObject({ status });
	expect(subject.sandbox.requests[0].body).toEqual({
		action: createAction,
		user_info: { email: newUserEmail, type: 1 },
	});
});

it('sends the password only where the user gets one', async () => {
	const newUserPassword = 'Blue-Lake-42';
	const given = { newUserEmail: email(), newUserPassword };
	await subject.run({ ...given, createAction: 'autoCreate' });
	await subject.run({ ...given, newUserEmail: email(), createAction: 'create' });
	const sent = subject.sandbox.requests.map(
		({ body }) => (body as { user_info: { password?: string } }).user_info.password,
	);
	expect(sent).toEqual([newUserPassword, undefined]);
});

it.each(['576460752303423488', '576460752303423500', 2 ** 59])(
	'takes %s for the plan of that number',
	async (plan) => {
		await subject.run({ newUserEmail: email(), additionalFields: { zoom_one_type: plan } });
		expect(subject.sandbox.requests[0].body).toMatchObject({
			user_info: { feature: { zoom_one_type: 2 ** 59 } },
		});
	},
);

it('is not repeated when the answer gets lost', async () => {
	subject.sandbox.control.resetConnection({ afterAccepting: true });
	await subject.refusal({ newUserEmail: email() });
	expect(subject.sandbox.requests).toHaveLength(1);
});

it('is told of an address that is taken', async () => {
	const taken = subject.sandbox.data.users[3].email;
	const error = await subject.refusal({ newUserEmail: taken });
	expect(error.description).toContain('1005');
});

it.each([
	['no address', {}, "'Email' is empty"],
	['no address at all', { newUserEmail: 'robin' }, "'Email' is not an email address"],
	[
		'a weak password',
		{ newUserEmail: 'a@example.com', createAction: 'autoCreate', newUserPassword: 'password' },
		"'Password' is too weak for Zoom",
	],
	[
		'a number that is no plan',
		{ newUserEmail: 'a@example.com', additionalFields: { zoom_one_type: '17' } },
		"'Zoom Workplace Plan' is not the number of a plan",
	],
	[
		'three licenses',
		{
			newUserEmail: 'a@example.com',
			additionalFields: { license_info_list: { license: [{}, {}, {}] } },
		},
		"'Licenses' has more than 2 entries",
	],
])('refuses %s before anything is sent', async (_what, parameters, message) => {
	const error = await subject.refusal(parameters);
	expect(error.message).toBe(message);
	expect(subject.sandbox.requests).toEqual([]);
});
