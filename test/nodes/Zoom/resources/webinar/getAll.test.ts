import { behavesAsEveryOperation, byId, jsonOf, serverToServer, setUp } from '../setup';

const subject = setUp('webinar', 'getAll');

behavesAsEveryOperation(subject, {
	parameters: () => ({ userId: byId(subject.sandbox.data.users[0].email) }),
	listKey: 'webinars',
});

it('lists a thousand webinars page by page, none twice', async () => {
	const [, , colleague] = subject.sandbox.data.users;
	Object.assign(colleague, { type: 2 });
	subject.sandbox.control.seedMany({ kind: 'webinars', count: 1000, userId: colleague.id });
	const items = await subject.run({ userId: byId(colleague.email), returnAll: true });
	expect(new Set(jsonOf(items).map(({ uuid }) => uuid)).size).toBe(1000);
	const { requests } = subject.sandbox;
	expect(requests.map(({ query }) => query.page_number)).toEqual(['1', '2', '3', '4']);
});

it('starts from a page by its number', async () => {
	const options = { page_number: 2, page_size: 20 };
	const second = jsonOf(await subject.run({ limit: 20, options }));
	const all = jsonOf(await subject.run({ limit: 40 }));
	expect(second.map(({ uuid }) => uuid)).toEqual(all.slice(20).map(({ uuid }) => uuid));
});

it('filters by type', async () => {
	await subject.run({ filters: { type: 'upcoming' } });
	expect(subject.sandbox.requests[0].query).toMatchObject({ type: 'upcoming' });
});

it('says that the plan lacks webinars', async () => {
	subject.sandbox.control.setOptions({ plan: 'free' });
	const error = await subject.refusal({});
	subject.sandbox.control.setOptions({ plan: 'pro' });
	expect(error.message).toBe("The Zoom account's plan does not include this");
});

it('refuses me with Server-to-Server before anything is sent', async () => {
	const error = await subject.refusal({
		...serverToServer,
		userId: byId('Me'),
	});
	expect(error.message).toBe("'User' can't be 'me' here");
	expect(subject.sandbox.requests).toEqual([]);
});
