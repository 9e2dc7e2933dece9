import type { IDataObject } from 'n8n-workflow';
import { eventSuite } from './suite';
import { byId, failure, logins, pollOnce } from './trigger';

const suite = eventSuite();

const user = (options = {}, more = {}) => ({ event: 'userInformationChanged', options, ...more });
const changes = ([item]: IDataObject[]) => item.changes_detected as IDataObject;
const changeMe = (fields: IDataObject) => suite.sandbox.control.updateUser({ id: 'me', ...fields });

it.each(logins)('fires once for a change, with old and new values (%s)', async (authentication) => {
	const own = authentication === 'userOAuth2';
	const { id, email, dept } = suite.sandbox.data.users[own ? 0 : 5];
	const watch = await suite.published(
		user({}, { authentication, userId: byId(own ? 'me' : email) }),
	);
	suite.sandbox.control.updateUser({ id, dept: 'Sales', job_title: 'Lead', pronouns: 'they/them' });
	const [item, ...more] = await pollOnce(watch);
	expect(more).toEqual([]);
	expect(Object.keys(item).sort()).toEqual(['changes_detected', 'event_type', 'user']);
	expect(item.event_type).toBe('user_updated');
	expect(item.changes_detected).toMatchObject({
		dept: { old: dept || null, new: 'Sales' },
		job_title: { new: 'Lead' },
		pronouns: { old: null, new: 'they/them' },
	});
	expect(item.user).toMatchObject({ id, email, dept: 'Sales' });
});

it.each([
	'last_login_time',
	'pic_url',
	'created_at',
	'user_created_at',
	'last_client_version',
	'jid',
	'cluster',
])('fires for no change of %s', async (name) => {
	const watch = await suite.published(user());
	changeMe({ [name]: '2031-01-01T00:00:00Z' });
	expect(await watch.poll()).toEqual([]);
	changeMe({ [name]: undefined });
	expect(await watch.poll()).toEqual([]);
});

it.each([
	{ first_name: 'Grace' },
	{ type: 1 },
	{ role_id: '7' },
	{ status: 'inactive' },
	{ language: 'de-DE' },
	{ timezone: 'Asia/Tokyo' },
	{ phone_number: '+4912345' },
	{ verified: 0 },
	{ pmi: 0 },
])('fires for %j', async (change) => {
	const watch = await suite.published(user());
	changeMe(change);
	expect(Object.keys(changes(await pollOnce(watch)))).toEqual(Object.keys(change));
});

it('takes absent, null and empty for the same, and lists in any order', async () => {
	changeMe({ dept: '', company: undefined, login_types: [1, 100], group_ids: ['a', 'b'] });
	const watch = await suite.published(user());
	changeMe({
		dept: undefined,
		company: '',
		manager: null,
		login_types: [100, 1],
		group_ids: ['b', 'a'],
	});
	expect(await watch.poll()).toEqual([]);
	changeMe({ group_ids: ['b'] });
	expect(changes(await pollOnce(watch))).toEqual({ group_ids: { old: ['a', 'b'], new: ['b'] } });
});

it('fires for no member that Zoom adds to its answers', async () => {
	const watch = await suite.published(user());
	suite.sandbox.control.addMembers({
		members: { zoom_workplace: 2, entitlements: [{ id: 1 }], phone_numbers: { is_main: true } },
	});
	expect(await watch.poll()).toEqual([]);
	changeMe({ company: 'Example', custom_attributes: [{ key: 'k', name: 'n', value: 'v' }] });
	expect(Object.keys(changes(await pollOnce(watch)))).toEqual(['company', 'custom_attributes']);
});

it('tells that a host key or a personal link changed, not what it is', async () => {
	changeMe({ host_key: '441497', personal_meeting_url: 'https://zoom.example/j/1?pwd=first' });
	const watch = await suite.published(user());
	expect(JSON.stringify(watch.poller.saved())).not.toMatch(/441497|pwd=/);
	changeMe({ host_key: '879412', personal_meeting_url: 'https://zoom.example/j/1?pwd=second' });
	const hidden = { old: '[hidden]', new: '[hidden]' };
	expect(changes(await pollOnce(watch))).toEqual({
		host_key: hidden,
		personal_meeting_url: hidden,
	});
});

it('asks for the chosen login type', async () => {
	const watch = await suite.published(user({ login_type: 0 }));
	const [{ query }] = await watch.requestsOf(watch.poll);
	expect(query).toEqual({ login_type: '0' });
	const plain = await suite.published(user());
	expect((await plain.requestsOf(plain.poll))[0].query).toEqual({});
});

it('says that Zoom does not know the user, and goes on from what it knew', async () => {
	const [, { id }] = suite.sandbox.data.users;
	const watch = await suite.published(user({}, { userId: byId(id) }), { admin: true });
	const [gone] = suite.sandbox.data.users.splice(1, 1);
	expect((await failure(watch.poll())).message).toBe('Zoom does not know this user');
	suite.sandbox.data.users.splice(1, 0, gone);
	expect(await watch.poll()).toEqual([]);
});

it('shows the user as it is as a sample, and writes nothing', async () => {
	const watch = suite.watchOf(user());
	expect(await watch.samples()).toMatchObject([
		{ event_type: 'user_updated', changes_detected: {}, user: { id: suite.sandbox.data.meId } },
	]);
	expect(watch.poller.saved()).toEqual({});
});
