import { operationById, type Operation as Endpoint } from '../../sandbox/endpoints';

/** The scopes of one cell: one of each list is needed, of all lists. */
export type Scopes = string[][];

/** What a user-managed app and an administrator's app need, in both families of scopes. */
export interface ScopeRow {
	name: string;
	granular: { user: Scopes; admin: Scopes };
	classic: { user: Scopes; admin: Scopes };
}

/** The scopes for a name, from the endpoints that are asked. */
export function scopeRow(name: string, endpoints: Array<Endpoint | string>): ScopeRow {
	const asked = endpoints.map((one) => (typeof one === 'string' ? operationById(one) : one));
	const of = (family: 'granular' | 'classic', level: 'user' | 'admin') => {
		const lists = asked.map(({ scopes }) => scopes[family][level]);
		const texts = lists.map((list) => list.join());
		return lists.filter((list, at) => list.length > 0 && texts.indexOf(texts[at]) === at);
	};
	return {
		name,
		granular: { user: of('granular', 'user'), admin: of('granular', 'admin') },
		classic: { user: of('classic', 'user'), admin: of('classic', 'admin') },
	};
}

/** Scopes as a cell shows them. */
export function scopeCell(scopes: Scopes): string {
	if (scopes.length === 0) return 'administrators only';
	return scopes.map((list) => list.map((one) => `\`${one}\``).join(' or ')).join(' and ');
}

/** The scopes of both levels in one cell. */
export function levelsCell({ user, admin }: { user: Scopes; admin: Scopes }): string {
	if (user.length === 0) return `administrators only: ${scopeCell(admin)}`;
	return `user ${scopeCell(user)}; administrator ${scopeCell(admin)}`;
}

/** The scopes that cover all rows, one of each list, sorted. */
export function everyScope(
	rows: ScopeRow[],
	family: 'granular' | 'classic',
	level: 'user' | 'admin',
): string[] {
	const needed = rows.flatMap((row) => row[family][level].map(([first]) => first));
	return [...new Set(needed)].sort();
}
