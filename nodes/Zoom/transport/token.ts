import type { IDataObject } from 'n8n-workflow';
import { readLogin, type Account, type Login } from './account';
import { unsent, type Answer, type Call, type Send } from './request';
import { timeLimit, unlessAborted } from './timeLimit';

/** Zoom's codes for a token without the scope that is needed. */
export const MISSING_SCOPE = [104, 4700, 4711];
/** Zoom's code for a token that is over. */
const EXPIRED = 124;
/** Milliseconds for which the scopes of a new token are taken as the app's. */
const SCOPES_LIFETIME = 60_000;
/** Milliseconds for which the others wait while one renews the token. */
const LONGEST_RENEWAL = 10_000;
/** Milliseconds for which a login that failed is not tried again. */
const REFUSED = 10_000;
/** How many renewals in a row may break off before the login counts as failed. */
const MOST_BREAKS = 4;

/** What all nodes of this process know of the token of a credential. */
export class TokenGate {
	/** How many times the token was renewed. */
	renewals = 0;
	/** While the token is being renewed; gives the answer if that fails. */
	renewing?: Promise<Answer | undefined>;
	private breaks = 0;
	private refused?: { answer: Answer; login: string; until: number };
	private scopesCheckedAt = -Infinity;

	/** Why this login failed a moment ago; undefined when it did not. */
	refusal(login: Login): Answer | undefined {
		const { refused } = this;
		if (!refused || Date.now() > refused.until) return undefined;
		return refused.login === JSON.stringify(login) ? refused.answer : undefined;
	}

	/** Notes that Zoom does not take this login, although its token is new or can't be renewed. */
	refuse(login: Login, answer: Answer): void {
		// With another code it is only this request that may not be made.
		if (answer.code !== undefined && answer.code !== EXPIRED) return;
		this.refused = { answer, login: JSON.stringify(login), until: Date.now() + REFUSED };
	}

	/** Whether to fetch a token because a scope is missing; now and then only. */
	wantsScopes(): boolean {
		const due = Date.now() - this.scopesCheckedAt > SCOPES_LIFETIME;
		if (due) this.scopesCheckedAt = Date.now();
		return due;
	}

	/** Lets the others wait until a request has renewed the token, and gives its answer. */
	async renew(call: Call, login: Login, exchange: Promise<Answer>): Promise<Answer> {
		const limit = timeLimit(LONGEST_RENEWAL, call.signal);
		this.renewing = unlessAborted(exchange, limit.signal)
			.then(async (answer) => {
				// Where this run was stopped, another one renews the token.
				if (call.signal.aborted) return undefined;
				return this.note(login, answer ?? (await lateRenewal(call, login)));
			})
			.finally(() => {
				limit.end();
				this.renewing = undefined;
			});
		await this.renewing;
		return await exchange;
	}

	/** @returns the failure that all who wait share; undefined when the token was renewed */
	private note(login: Login, answer: Answer | undefined): Answer | undefined {
		const failed = answer?.unsent || answer?.connection || answer?.status === 401;
		if (!failed) {
			this.renewals++;
			this.breaks = 0;
			return undefined;
		}
		this.breaks = isBroken(answer) ? this.breaks + 1 : MOST_BREAKS;
		const failure = { ...answer, unsent: true };
		if (this.breaks >= MOST_BREAKS) this.refuse(login, failure);
		return failure;
	}
}

/** Gives requests the token of the credential. One of them renews it when it is over; the others wait, then go on. */
export function withToken(next: Send): Send {
	return async (call) => {
		const { account, context, request, signal } = call;
		const { gate } = account.shared;
		let refused: { token: string; answer: Answer } | undefined;
		for (;;) {
			const failure = gate.renewing && (await unlessAborted(gate.renewing, signal));
			if (failure) return unsent(request.method, failure);
			const { renewals } = gate;
			const login = await readLogin(context, account);
			const refusal = gate.refusal(login);
			if (refusal) return unsent(request.method, refusal);
			const token = tokenOf(login);
			if (token !== '' && token !== refused?.token) {
				const answer = await next({ ...call, login });
				const lacks = lacksScope(answer, account);
				if (!lacks && !isExpired(answer)) return answer;
				if (refused && !lacks) gate.refuse(login, answer);
				if (refused) return answer;
				refused = { token, answer };
			}
			if (gate.renewing || gate.renewals !== renewals) continue;
			const answer = refused?.answer;
			if (answer && lacksScope(answer, account) && !gate.wantsScopes()) return answer;
			return await gate.renew(call, login, next({ ...call, renewOn: answer?.status }));
		}
	};
}

/** The way to the login broke, or its server can't answer: it may work a moment later. */
function isBroken({ connection, status = 0 }: Answer): boolean {
	return connection !== undefined || status >= 500;
}

/** What came of a renewal that takes long: nothing where the credential has its new token, else a failure. */
async function lateRenewal(
	{ context, account, request }: Call,
	login: Login,
): Promise<Answer | undefined> {
	const current = await context.getCredentials<Login>(account.credentialType);
	if (tokenOf(current) !== tokenOf(login)) return undefined;
	return unsent(request.method, { connection: 'ETIMEDOUT' });
}

function tokenOf({ oauthTokenData }: Login): string {
	const token = (oauthTokenData as IDataObject | undefined | null)?.access_token;
	return typeof token === 'string' ? token : '';
}

/** Zoom sometimes tells with HTTP 400 that a token is over. */
function isExpired({ status, code }: Answer): boolean {
	if (MISSING_SCOPE.includes(code ?? 0)) return false;
	return status === 401 || (status === 400 && code === EXPIRED);
}

/** A Server-to-Server app that was given a scope has it only in its next token. */
function lacksScope({ status = 0, code = 0 }: Answer, { serverToServer }: Account): boolean {
	return serverToServer && [400, 401, 403].includes(status) && MISSING_SCOPE.includes(code);
}
