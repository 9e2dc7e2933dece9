import { Zoom } from '../../../../../nodes/Zoom/Zoom.node';
import { asTool, callTool } from '../../../../support/tool';
import { userCredential, zoomNode } from '../../../../support/zoom';
import { behavesAsEveryOperation, byId, serverToServer, setUp } from '../setup';

const subject = setUp('user', 'get');
const colleague = () => subject.sandbox.data.users[1];

describe('as every operation', () => {
	behavesAsEveryOperation(subject, {
		parameters: () => ({ accountUserId: byId(colleague().id) }),
	});
});

it('means the connected user where nobody is named', async () => {
	const [{ json }] = await subject.run({});
	expect(json).toMatchObject({ id: subject.sandbox.data.meId });
});

it('finds a pending user by address, and an employee by number', async () => {
	const pending = subject.sandbox.data.users.find(({ status }) => status === 'pending')!;
	const [{ json }] = await subject.run({ accountUserId: byId(pending.email) });
	expect(json).toMatchObject({ status: 'pending' });

	colleague().employee_unique_id = 'EMP.0042 x';
	const [found] = await subject.run({
		accountUserId: byId('EMP.0042 x'),
		options: { search_by_unique_id: true },
	});
	expect(found.json).toMatchObject({ id: colleague().id });
});

it.each([
	['nobody of a Server-to-Server app', serverToServer, "'User' is empty"],
	[
		'dots for an employee',
		{ accountUserId: byId('..'), options: { search_by_unique_id: true } },
		"'User' is not a valid user: ..",
	],
	[
		"an employee's number without the option",
		{ accountUserId: byId('EMP 0042') },
		"'User' is not a valid user: EMP 0042",
	],
])('refuses %s before anything is sent', async (_what, parameters, message) => {
	expect((await subject.refusal(parameters)).message).toBe(message);
	expect(subject.sandbox.requests).toEqual([]);
});

it.each([
	['get', { simplify: false }, 'personal_meeting_url', '?pwd='],
	['getAll', { options: { include_fields: 'host_key' } }, 'host_key', 'host_key'],
	['getSettings', {}, 'pmi_password', '482915'],
])('keeps the secrets of %s from a model', async (operation, more, name, secret) => {
	const parameters = { operation, ...more };
	expect(JSON.stringify(await subject.run(parameters))).toContain(secret);
	const credential = userCredential(subject.sandbox, {
		oauthTokenData: { ...subject.sandbox.issueToken('admin') },
	});
	const nodeType = asTool(new Zoom());
	const given = { resource: 'user', ...parameters };
	const { entries } = await callTool(
		zoomNode(subject.sandbox, given, { nodeType, credential }),
		{},
	);
	const answer = JSON.stringify(entries);
	expect(answer.length).toBeGreaterThan(100);
	expect(answer).not.toContain(secret);
	expect(answer).not.toContain(`"${name}"`);
});
