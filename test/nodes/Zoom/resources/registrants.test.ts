import type { INodeParameters } from 'n8n-workflow';
import type { Registrant } from '../../../../sandbox/data/types';
import { behavesAsEveryOperation, byId, jsonOf, setUp } from './setup';

describe.each(['meeting', 'webinar'] as const)('of a %s', (kind) => {
	const path = (id: number) => `/${kind}s/${id}/registrants`;

	/** A session for which people have to be approved. */
	function add(sandbox: ReturnType<typeof setUp>['sandbox'], fields = {}) {
		const { control } = sandbox;
		const approved = { settings: { approval_type: 1 }, ...fields };
		return kind === 'meeting' ? control.addMeeting(approved) : control.addWebinar(approved);
	}
	const picked = (id: number): INodeParameters => ({ [`${kind}Id`]: byId(id) });
	const people = (sandbox: ReturnType<typeof setUp>['sandbox'], session: number, count: number) =>
		Array.from({ length: count }, () => sandbox.control.addRegistrant({ session }));

	describe('Get Registrants', () => {
		const subject = setUp(kind, 'getRegistrants');
		/** Somebody of each status. */
		const withAll = () => {
			const { id } = add(subject.sandbox);
			const [pending, approved, denied] = people(subject.sandbox, id, 3);
			approved.status = 'approved';
			denied.status = 'denied';
			return { id, pending, approved, denied };
		};

		behavesAsEveryOperation(subject, {
			parameters: () => picked(withAll().id),
			listKey: 'registrants',
		});

		it.each(['pending', 'approved', 'denied'] as const)('lists who is %s', async (status) => {
			const { id, ...by } = withAll();
			const items = await subject.run({ ...picked(id), filters: { status } });
			expect(jsonOf(items)).toEqual([expect.objectContaining({ id: by[status].id, status })]);
			expect('join_url' in items[0].json).toBe(status === 'approved');
		});

		it('asks for the three lists, one after another, for All', async () => {
			const { id, approved, pending, denied } = withAll();
			const items = await subject.run({ ...picked(id), filters: { status: 'all' } });
			expect(jsonOf(items).map((one) => one.id)).toEqual([approved.id, pending.id, denied.id]);
			expect(subject.sandbox.requests.map(({ query }) => query.status)).toEqual([
				'approved',
				'pending',
				'denied',
			]);
		});

		it('counts the limit over the lists, and asks for none that is not needed', async () => {
			const { id, approved, pending } = withAll();
			const filters = { status: 'all' };
			const items = await subject.run({ ...picked(id), limit: 2, filters });
			expect(jsonOf(items).map((one) => one.id)).toEqual([approved.id, pending.id]);
			expect(subject.sandbox.requests).toHaveLength(2);
		});

		it('puts the lists of All into one envelope', async () => {
			const { id } = withAll();
			const [{ json }] = await subject.run({
				...picked(id),
				returnAll: true,
				filters: { status: 'all' },
				options: { output: 'envelope' },
			});
			expect(json.data).toEqual({
				total_records: 3,
				registrants: [expect.anything(), expect.anything(), expect.anything()],
			});
		});

		it('goes on with one list only', async () => {
			const error = await subject.refusal({
				...picked(withAll().id),
				filters: { status: 'all' },
				options: { next_page_token: 'x' },
			});
			expect(error.message).toBe("'Status' can't be All where a page is given");
			expect(subject.sandbox.requests).toEqual([]);
		});
	});

	describe('Update Registrant Status', () => {
		const subject = setUp(kind, 'updateRegistrantStatus');
		const waiting = (count = 3) => {
			const { id } = add(subject.sandbox);
			return { id, registrants: people(subject.sandbox, id, count) };
		};
		const find = (id: number) =>
			[...subject.sandbox.data.meetings, ...subject.sandbox.data.webinars].find(
				(session) => session.id === id,
			)!.registrants;

		behavesAsEveryOperation(subject, {
			parameters: () => {
				const { id, registrants } = waiting();
				return { ...picked(id), registrants: registrants[0].email };
			},
		});

		it.each([
			['approve', ['approved', 'approved', 'pending']],
			['deny', ['denied', 'denied', 'pending']],
			['cancel', ['pending']],
		])('%s: those chosen from the list and those typed, each once', async (action, after) => {
			const { id, registrants } = waiting();
			const [first, second] = registrants;
			const [{ json }] = await subject.run({
				...picked(id),
				registrantAction: action,
				registrant_ids: [first.id],
				registrants: ` ${second.email};${first.id}\n`,
			});
			const registered = [first.id, second.email];
			expect(json).toEqual({ success: true, id, action, registrants: registered });
			expect(subject.sandbox.requests[0]).toMatchObject({
				path: `${path(id)}/status`,
				body: { action, registrants: [{ id: first.id }, { email: second.email }] },
			});
			expect(find(id).map(({ status }) => status)).toEqual(after);
		});

		it.each<[string, (one: Registrant) => unknown]>([
			['the items of Get Registrants', ({ id, email }) => [{ id, email, status: 'pending' }]],
			['the items of Add Registrant', ({ id }) => [{ id: 85_012_345_678, registrant_id: id }]],
			['texts', ({ id }) => [id]],
			['one object', ({ email }) => ({ email })],
		])('takes %s from an expression', async (_what, given) => {
			const { id, registrants } = waiting(1);
			await subject.run({
				...picked(id),
				registrants: `={{ ${JSON.stringify(given(registrants[0]))} }}`,
			});
			expect(find(id)[0].status).toBe('approved');
		});

		it('sends more than 30 in calls of 30', async () => {
			const { id, registrants } = waiting(65);
			const given = registrants.map((one) => one.id);
			const [{ json }] = await subject.run({ ...picked(id), registrant_ids: given });
			const sizes = subject.sandbox.requests.map(
				({ body }) => (body as { registrants: unknown[] }).registrants.length,
			);
			expect(sizes).toEqual([30, 30, 5]);
			expect(json.registrants).toHaveLength(65);
			expect(find(id).every(({ status }) => status === 'approved')).toBe(true);
		});

		it('says how many were done when a later call is refused', async () => {
			const session = add(subject.sandbox);
			const { id } = session;
			const given = people(subject.sandbox, id, 40).map((one) => one.id);
			// Registration is switched off between the two calls.
			Object.defineProperty(session.settings, 'approval_type', {
				get: () => (subject.sandbox.requests.length > 1 ? 2 : 1),
			});
			const error = await subject.refusal({ ...picked(id), registrant_ids: given });
			expect(error.description).toMatch(/^The first 30 of the 40 registrants are done\. /);
		});

		it('is not repeated when the answer gets lost', async () => {
			const { id, registrants } = waiting();
			subject.sandbox.control.resetConnection({ afterAccepting: true });
			await subject.refusal({ ...picked(id), registrants: registrants[0].id });
			expect(subject.sandbox.requests).toHaveLength(1);
		});

		it.each([
			['nobody', {}, "'Emails or IDs' is empty, and nobody is chosen from the list"],
			[
				'a path',
				{ registrants: '../questions' },
				"'Emails or IDs' is not a registrant ID: ../questions",
			],
			[
				'an object without a name',
				{ registrants: '={{ [{ name: "Robin" }] }}' },
				"'Emails or IDs' has an entry 1 that has neither an ID nor an email address",
			],
			[
				'an odd choice of the list',
				{ registrant_ids: ['..'], registrants: 'a@example.com' },
				"'Registrant Names or IDs' is not a registrant ID: ..",
			],
			[
				'no action',
				{ registrantAction: '={{ "" }}', registrants: 'a@example.com' },
				"'Action' is empty",
			],
		])('refuses %s before anything is sent', async (_what, parameters, message) => {
			const error = await subject.refusal({ ...picked(85_012_345_678), ...parameters });
			expect(error.message).toBe(message);
			expect(subject.sandbox.requests).toEqual([]);
		});
	});

	describe('Delete Registrant', () => {
		const subject = setUp(kind, 'deleteRegistrant');
		const gone = (id: number) => ({ ...picked(id), registrantId: byId('9tboDiHUQAeOnbmudzWa5g') });

		it('deletes one, and no other', async () => {
			const session = add(subject.sandbox);
			const [first, second] = people(subject.sandbox, session.id, 2);
			const [{ json }] = await subject.run({
				...picked(session.id),
				registrantId: byId(first.id),
			});
			expect(json).toEqual({ deleted: true, id: session.id, registrant_id: first.id });
			expect(session.registrants).toEqual([second]);
		});

		it('tells who is not there, or counts it as done', async () => {
			const { id } = add(subject.sandbox);
			await subject.refusal(gone(id));
			const [{ json }] = await subject.run({ ...gone(id), options: { succeedIfGone: true } });
			expect(json).toMatchObject({ deleted: true, already_gone: true });
		});

		it('does not count it as done when registration is off', async () => {
			const { id } = add(subject.sandbox, { settings: { approval_type: 2 } });
			await subject.refusal({ ...gone(id), options: { succeedIfGone: true } });
		});

		it('is not repeated when the answer gets lost', async () => {
			const { id } = add(subject.sandbox);
			subject.sandbox.control.resetConnection({ afterAccepting: true });
			await subject.refusal(gone(id));
			expect(subject.sandbox.requests).toHaveLength(1);
		});

		it.each(['', '.', '..', '../status', 'a/b', 'robin@example.com', ' '])(
			'refuses %j before anything is sent',
			async (registrantId) => {
				const given = { ...picked(85_012_345_678), registrantId: byId(registrantId) };
				const error = await subject.refusal(given);
				expect(error.message).toMatch(/^'Registrant' is (empty|not a registrant ID: )/);
				expect(subject.sandbox.requests).toEqual([]);
			},
		);
	});
});
