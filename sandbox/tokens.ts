import { createHash, randomBytes } from 'node:crypto';

export type TokenKind = 'user' | 'admin' | 'serverToServer';

export interface Token {
	accessToken: string;
	refreshToken?: string;
	kind: TokenKind;
	userId: string;
	scopes: string[];
	/** Milliseconds since 1970. */
	expiresAt: number;
	revoked: boolean;
}

export interface Grant {
	kind: TokenKind;
	userId: string;
	scopes: string[];
}

/** What PKCE holds against the code_verifier of the token request. */
export interface Challenge {
	value: string;
	method: 'S256' | 'plain';
}

interface AuthorizationCode {
	grant: Grant;
	redirectUri: string;
	challenge?: Challenge;
}

/** What the token endpoint answers. */
export interface TokenResponse {
	access_token: string;
	refresh_token?: string;
	token_type: 'bearer';
	expires_in: number;
	scope: string;
	api_url: string;
}

const CODE_LIFE = 5 * 60_000;

/** Whether the verifier is the one the challenge was made from; without a challenge none is needed. */
export function meetsChallenge(challenge: Challenge | undefined, verifier = ''): boolean {
	if (!challenge) return true;
	const { value, method } = challenge;
	const proof =
		method === 'S256' ? createHash('sha256').update(verifier).digest('base64url') : verifier;
	return proof === value;
}

/** The tokens and authorization codes that were given out. */
export class Tokens {
	private readonly byAccess = new Map<string, Token>();
	private readonly byRefresh = new Map<string, Token>();
	private readonly codes = new Map<string, AuthorizationCode & { expiresAt: number }>();
	private serverToServer?: Token;

	constructor(
		private readonly now: () => Date,
		private readonly lifetimeSeconds: () => number,
		private readonly apiUrl: () => string,
	) {}

	/** A new token; a Server-to-Server one ends the one before it. */
	issue(grant: Grant, expiresInSeconds = this.lifetimeSeconds()): TokenResponse {
		const token: Token = {
			...grant,
			accessToken: `sandbox.${randomBytes(48).toString('base64url')}`,
			expiresAt: this.now().getTime() + expiresInSeconds * 1000,
			revoked: false,
		};
		if (grant.kind === 'serverToServer') {
			if (this.serverToServer) this.serverToServer.revoked = true;
			this.serverToServer = token;
		} else {
			token.refreshToken = `refresh.${randomBytes(48).toString('base64url')}`;
			this.byRefresh.set(token.refreshToken, token);
		}
		this.byAccess.set(token.accessToken, token);
		return {
			access_token: token.accessToken,
			token_type: 'bearer',
			...(token.refreshToken ? { refresh_token: token.refreshToken } : {}),
			expires_in: Math.max(1, expiresInSeconds - 1),
			scope: token.scopes.join(' '),
			api_url: this.apiUrl(),
		};
	}

	find(accessToken: string): Token | undefined {
		return this.byAccess.get(accessToken);
	}

	isExpired(token: Token): boolean {
		return this.now().getTime() >= token.expiresAt;
	}

	/** Turns a refresh token into a new pair; the old one is dead afterwards. Undefined when it is not alive. */
	refresh(refreshToken: string): TokenResponse | undefined {
		const token = this.byRefresh.get(refreshToken);
		if (!token) return undefined;
		this.byRefresh.delete(refreshToken);
		return this.issue(token);
	}

	newCode(entry: AuthorizationCode): string {
		const code = randomBytes(24).toString('base64url');
		const expiresAt = this.now().getTime() + CODE_LIFE;
		this.codes.set(code, { ...entry, expiresAt });
		return code;
	}

	/** Takes a code out of circulation; undefined when it is unknown, used or older than 5 minutes. */
	useCode(code: string): AuthorizationCode | undefined {
		const entry = this.codes.get(code);
		this.codes.delete(code);
		return entry && entry.expiresAt > this.now().getTime() ? entry : undefined;
	}

	/** Ends one token, access or refresh; false when it is unknown. */
	revoke(text: string): boolean {
		const token = this.byAccess.get(text) ?? this.byRefresh.get(text);
		if (!token) return false;
		token.revoked = true;
		if (token.refreshToken) this.byRefresh.delete(token.refreshToken);
		return true;
	}

	expireAll(): void {
		for (const token of this.byAccess.values()) token.expiresAt = 0;
	}

	revokeAll(): void {
		for (const token of this.byAccess.values()) token.revoked = true;
	}

	revokeRefreshTokens(): void {
		this.byRefresh.clear();
	}
}
