import type { IDataObject } from 'n8n-workflow';
import type { ChangedWorld } from '../world';
import { iso, link, mixEmpty } from '../zoom';

/** One user. */
export function user(now: () => number): ChangedWorld {
	const set: IDataObject = { first_name: 'Ann', dept: '', host_key: '123456', verified: 1 };
	let groups = ['b', 'a'];
	let watched = 'me';
	let reads = 0;
	let told = '';
	const state = () => JSON.stringify([set, [...groups].sort()]);
	const answered = (): IDataObject => ({
		...mixEmpty(set),
		id: 'ann',
		group_ids: ++reads % 2 ? groups : [...groups].reverse(),
		last_login_time: iso(now()),
		last_client_version: `6.${reads}`,
		pic_url: link('p'),
		...(reads % 3 ? { created_at: iso(now()), jid: `jid ${reads}` } : {}),
	});
	return {
		kind: 'changed',
		members: ['event_type', 'changes_detected', 'user'],
		noise: ['last_login_time', 'last_client_version', 'jid', 'created_at'],
		parameters: () => ({ userId: { __rl: true, mode: 'id', value: watched } }),
		edit(pick) {
			watched = pick % 2 ? 'ann@example.com' : 'me';
		},
		watches: () => [watched],
		changes: {
			rename: (pick) => (set.first_name = ['Ann', '#Anna', 'Änne'][pick % 3]),
			transfer: (pick) => (set.dept = ['', 'Sales'][pick % 2]),
			changeKey: (pick) => (set.host_key = ['123456', '654321'][pick % 2]),
			verify: (pick) => (set.verified = pick % 2),
			group: (pick) => (groups = [['b', 'a'], ['a'], [], ['c', 'a', 'b']][pick % 4]),
		},
		answer: () => ({ body: answered() }),
		verdict: () => ({
			duty: state() === told ? 'never' : 'must',
			payloads: [{ event_type: 'user_updated', user: answered() }],
		}),
		told: () => (told = state()),
	};
}
