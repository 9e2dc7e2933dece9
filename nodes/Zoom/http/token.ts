import { createHash } from 'node:crypto';
import { UserError, type IDataObject } from 'n8n-workflow';
import { readLogin, type Account, type Login } from './account';
import { unsent, type Answer, type Call, type Send } from './request';
import { faultOf } from './send';
import { timeLimit, unlessAborted } from './timeLimit';

/** Zoom's codes for a token without the scope that is needed. */
export const MISSING_SCOPE = [104, 4700, 4711];
/** Zoom's code for a user or host of another account; some lists of past sessions give it under HTTP 401. */
export const OTHER_ACCOUNT = 1010;
/** Zoom's code for a token that is over. */
const EXPIRED = 124;
/** Milliseconds for which the scopes of a new token are taken as the app's. */
const SCOPES_LIFETIME = 60_000;
/** Milliseconds that a new token is waited for. */
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
	private refused?: { answer: Answer; loginHash: string; until: number };
	private scopesCheckedAt = -Infinity;

	/** Why this login failed a moment ago; undefined when it did not. */
	refusal(login: Login): Answer | undefined {
		const { refused } = this;
		if (!refused || Date.now() > refused.until) return undefined;
		return refused.loginHash === hashOf(login) ? refused.answer : undefined;
	}

	/** Notes that Zoom does not take this login, although its token is new or can't be renewed. */
	refuse(login: Login, answer: Answer): void {
		// With another code it is only this request that may not be made.
		if (answer.code !== undefined && answer.code !== EXPIRED) return;
		this.refused = { answer, loginHash: hashOf(login), until: Date.now() + REFUSED };
	}

	/** Whether to fetch a token because a scope is missing; now and then only. */
	wantsScopes(): boolean {
		const due = Date.now() - this.scopesCheckedAt > SCOPES_LIFETIME;
		if (due) this.scopesCheckedAt = Date.now();
		return due;
	}

	/**
	 * Lets the others wait for a new token.
	 * @param work what fetches it; gives what came of that
	 * @returns the failure, which those who wait share; undefined when there is a new token, or the run was stopped
	 */
	async renew(login: Login, call: Call, work: Promise<Answer>): Promise<Answer | undefined> {
		const { request, signal } = call;
		const limit = timeLimit(LONGEST_RENEWAL, signal);
		const slow = unsent(request.method, { connection: 'ETIMEDOUT' });
		this.renewing = unlessAborted(work, limit.signal)
			.then((answer = slow) => (signal.aborted ? undefined : this.note(login, answer)))
			.finally(() => {
				limit.end();
				this.renewing = undefined;
			});
		return await this.renewing;
	}

	private note(login: Login, answer: Answer): Answer | undefined {
		if (!answer.unsent && answer.status !== 401) {
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
		let stale: { token: string; answer: Answer } | undefined;
		let isRenewed = false;
		while (!signal.aborted) {
			const failure = gate.renewing && (await unlessAborted(gate.renewing, signal));
			if (failure) return unsent(request.method, failure);
			const { renewals } = gate;
			const login = await readLogin(context, account);
			const refusal = gate.refusal(login);
			if (refusal) return unsent(request.method, refusal);
			const token = tokenOf(login);
			if (token !== '' && token !== stale?.token) {
				const answer = await next({ ...call, login });
				const lacks = lacksScope(answer, account);
				if (!lacks && !isExpired(answer)) return answer;
				if (stale && !lacks) gate.refuse(login, answer);
				if (stale) return answer;
				stale = { token, answer };
			}
			if (gate.renewing || gate.renewals !== renewals) continue;
			if (!stale) {
				if (account.serverToServer) return await fetchFirst(call, login, next);
				const reason = new UserError('The credential is not connected');
				return unsent(request.method, faultOf(context, reason));
			}
			if (isRenewed || (lacksScope(stale.answer, account) && !gate.wantsScopes())) {
				return stale.answer;
			}
			isRenewed = true;
			const failed = await gate.renew(login, call, renewed(call, token));
			if (failed) return failed;
		}
		return stale?.answer ?? unsent(request.method, { connection: 'ETIMEDOUT' });
	};
}

/** A Server-to-Server app without a token: n8n fetches one with the request itself. */
async function fetchFirst(call: Call, login: Login, next: Send): Promise<Answer> {
	const answer = next(call);
	await call.account.shared.gate.renew(login, call, answer);
	return await answer;
}

/** Lets n8n renew a token that Zoom does not take, unless another process has. */
async function renewed({ context, account, request }: Call, stale: string): Promise<Answer> {
	const { credentialType } = account;
	try {
		const current = await context.getCredentials<Login>(credentialType);
		if (tokenOf(current) === stale) {
			await context.helpers.refreshOAuth2Token.call(context, credentialType);
		}
		return { ...unsent(request.method, { status: 200 }), unsent: false };
	} catch (error) {
		return unsent(request.method, faultOf(context, error));
	}
}

/** The way to the login broke, or its server can't answer: it may work a moment later. */
function isBroken({ connection, status = 0 }: Answer): boolean {
	return connection !== undefined || status >= 500;
}

/** Tells one login from another without keeping its secrets. */
function hashOf(login: Login): string {
	return createHash('sha256').update(JSON.stringify(login)).digest('hex');
}

function tokenOf({ oauthTokenData }: Login): string {
	const token = (oauthTokenData as IDataObject | undefined | null)?.access_token;
	return typeof token === 'string' ? token : '';
}

/** Zoom sometimes tells with HTTP 400 that a token is over. */
function isExpired({ status, code }: Answer): boolean {
	if ([...MISSING_SCOPE, OTHER_ACCOUNT].includes(code ?? 0)) return false;
	return status === 401 || (status === 400 && code === EXPIRED);
}

/** A Server-to-Server app that was given a scope has it only in its next token. */
function lacksScope({ status = 0, code = 0 }: Answer, { serverToServer }: Account): boolean {
	return serverToServer && [400, 401, 403].includes(status) && MISSING_SCOPE.includes(code);
}
