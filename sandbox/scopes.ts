import { allOperations } from './endpoints';
import type { TokenKind } from './tokens';

/** Every scope of the sandbox's operations, by level; new apps use the granular family. */
export function knownScopes(family: 'classic' | 'granular', level: 'user' | 'admin'): string[] {
	return [...new Set(allOperations.flatMap(({ scopes }) => scopes[family][level]))].sort();
}

/** The scopes a token of that kind gets when none are named: all granular ones of its level. */
export function defaultScopes(kind: TokenKind): string[] {
	return knownScopes('granular', kind === 'user' ? 'user' : 'admin');
}
