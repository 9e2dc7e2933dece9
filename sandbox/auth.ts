import type { Context } from './context';
import { invalidToken, missingScope } from './errors';
import type { Operation } from './endpoints/operation';
import type { Token } from './tokens';

/** The token of an Authorization header; throws 401/124 when there is none that is alive. */
export function authenticate(header: string | undefined, context: Context): Token {
	const text = /^Bearer\s+(\S+)$/i.exec(header ?? '')?.[1];
	const token = text === undefined ? undefined : context.tokens.find(text);
	if (!token || token.revoked) throw invalidToken();
	if (context.tokens.isExpired(token)) throw invalidToken('Access token is expired.');
	return token;
}

/** All scopes of which one is enough for the operation. */
export function scopesFor(
	{ scopes }: Operation,
	levels: Array<'user' | 'admin' | 'master'>,
): string[] {
	return [scopes.granular, scopes.classic].flatMap((family) =>
		levels.flatMap((level) => family[level] ?? []),
	);
}

/** Throws 400/4711, with the scopes that would do, when the token has none of them. */
export function checkScopes(token: Token, operation: Operation): void {
	const enough = scopesFor(operation, ['user', 'admin', 'master']);
	if (!token.scopes.some((scope) => enough.includes(scope))) {
		throw missingScope([...operation.scopes.granular.user, ...operation.scopes.granular.admin]);
	}
}

/** Whether the token may act for every user of the account in this operation. */
export function actsForAccount(token: Token, operation: Operation): boolean {
	return scopesFor(operation, ['admin', 'master']).some((scope) => token.scopes.includes(scope));
}
