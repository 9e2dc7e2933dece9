import { byCode, byStatus, isAboutToken, loginOver, reconnect } from './advice';
import { redact, withoutValues } from './redact';
import { header, isDailyLimit, neverSent, retryAfter, SAFE_TO_REPEAT, type Outcome } from './retry';
import { isForAccount, type Form } from './shown';
import { plain, quote } from './zoomText';
import { DAY } from './time';

/** What the user reads when Zoom refuses a request: what happened, and what to do about it. */
export interface Explanation {
	message: string;
	description: string;
}

/** A refused request, with everything that explaining it needs. */
export interface Refusal extends Outcome {
	method: string;
	/** Zoom's own code; not the HTTP status. */
	code?: number;
	/** The fields that Zoom did not accept, for code 300. */
	fields: Array<{ field: string; message: string }>;
	/** Whether Zoom's success came without what it has to hold. */
	unreadable?: boolean;
}

/** Puts one kind of refusal into words. Zoom's own sentence is `message`; it is short by then. */
export type Advice = (refusal: Refusal, form: Form) => Explanation;

/** HTTP statuses of web servers for a body, an address or headers that are too long. */
const TOO_LONG = [413, 414, 431];
/** Names of n8n and Node for an answer that did not come in time. */
const TIMED_OUT = ['ECONNABORTED', 'ETIMEDOUT', 'ESOCKETTIMEDOUT', 'ERR_CANCELED', 'ABORT_ERR'];

/**
 * Puts a refusal into words for people who do not know the Zoom API. Holds no token and no secret.
 * @param now milliseconds since 1970, to tell when a limit resets
 * @param form `getNode().parameters` of the node, so that only fields are named that it shows
 * @param secrets values of the login, should Zoom repeat them
 * @see https://developers.zoom.us/docs/api/errors/
 */
export function explain(
	refusal: Refusal,
	now: number,
	form: Form = {},
	secrets: string[] = [],
): Explanation {
	const { message, description } = explanationFor(readable(refusal, secrets), now, form);
	const trackingId = header(refusal.headers, 'x-zm-trackingid');
	const details = [
		refusal.code === undefined ? undefined : `Zoom code ${refusal.code}`,
		trackingId === undefined ? undefined : `tracking ID ${plain(String(trackingId), 100)}`,
	].filter((detail) => detail !== undefined);
	const suffix = details.length ? ` (${details.join(', ')})` : '';
	return {
		message: redact(message, secrets),
		description: redact(`${description.replace(/ {2,}/g, ' ').trim()}${suffix}`, secrets),
	};
}

/**
 * The words where n8n got no token from Zoom.
 * @param reason what n8n says
 */
export function explainLogin(reason: string, form: Form = {}, secrets: string[] = []): Explanation {
	const zoom = plain(withoutValues(reason, secrets));
	return {
		message: 'The login to Zoom did not work',
		description: redact(`${loginAdvice(zoom, form)} ${zoom}`.trim(), secrets),
	};
}

/**
 * When a spent daily limit is free again, in milliseconds since 1970: as Zoom says, at midnight UTC at the latest.
 * @returns undefined when no daily limit is spent
 */
export function limitResetsAt(refusal: Outcome, now: number): number | undefined {
	if (refusal.status !== 429 || !isDailyLimit(refusal)) return undefined;
	const midnight = (Math.floor(now / DAY) + 1) * DAY;
	const asked = now + (retryAfter(refusal.headers, now) ?? DAY);
	return asked < midnight ? asked : midnight;
}

/** The same with texts of Zoom as people can read them; all that follows looks at short ones. */
function readable(refusal: Refusal, secrets: string[]): Refusal {
	const shown = (text: unknown, longest?: number) =>
		plain(typeof text === 'string' ? withoutValues(text, secrets) : '', longest);
	return {
		...refusal,
		message: shown(refusal.message),
		fields: refusal.fields.map(({ field, message }) => ({
			field: shown(field, 60),
			message: shown(message, 100),
		})),
	};
}

function explanationFor(refusal: Refusal, now: number, form: Form): Explanation {
	const { status, code } = refusal;
	if (status === 429) return tooMany(refusal, now);
	if (status === undefined) return unreachable(refusal);
	if (status === 401 && isAboutToken(refusal)) return loginOver(form);
	if (refusal.unreadable) {
		return {
			message: 'Zoom’s answer could not be read',
			description: `It was empty or cut off, or something else than Zoom answered. Check the base URL in the credential and any proxy between n8n and Zoom. ${tryLater(refusal)}`,
		};
	}
	if (status >= 300 && status < 400) return redirected(refusal);
	if (status >= 500) {
		return {
			message: 'Zoom can’t answer at the moment',
			description: `Zoom replied with HTTP ${status}. ${tryLater(refusal)}`,
		};
	}
	if (TOO_LONG.includes(status)) {
		return {
			message: 'A value of this operation is too long for Zoom',
			description: `Shorten the longest text or list (HTTP ${status}).`,
		};
	}
	return code === undefined
		? (byStatus(refusal, form) ?? withoutCode(refusal))
		: (byCode(refusal, form) ?? unknownCode(refusal));
}

function unknownCode({ status, message: zoom }: Refusal): Explanation {
	return {
		message: zoom || 'Zoom refused the request without a reason',
		description: `Zoom refused the request (HTTP ${status}). Check the values of this operation.`,
	};
}

function withoutCode({ status, message: zoom }: Refusal): Explanation {
	if (zoom.startsWith('{')) {
		return {
			message: 'Zoom refused the request in words that are broken',
			description: `Check the values of this operation (HTTP ${status}). ${quote(zoom)}`,
		};
	}
	if (zoom !== '') {
		return {
			message: zoom,
			description: `Zoom refused the request (HTTP ${status}). Check the ID and the values of this operation, and the rights of the credential's user.`,
		};
	}
	return {
		message: 'Zoom refused the request without a reason',
		description: `Zoom gave no reason. Check the base URL in the credential and any proxy between n8n and Zoom (HTTP ${status}).`,
	};
}

function redirected({ status, headers }: Refusal): Explanation {
	const address = plain(String(header(headers, 'location') ?? ''), 200);
	const host = /^https?:\/\/([\w.:-]{1,100})/i.exec(address)?.[1];
	return {
		message: 'The base URL of the credential leads to another address',
		description: `Check 'API Base URL' in the credential, and any proxy between n8n and Zoom: Zoom's own address leads nowhere else. Nothing was sent to ${host ?? 'the other address'} (HTTP ${status}).`,
	};
}

function tooMany(refusal: Refusal, now: number): Explanation {
	const { message: zoom } = refusal;
	const resetsAt = limitResetsAt(refusal, now);
	if (resetsAt === undefined) {
		return {
			message: 'The Zoom account is asked too often',
			description:
				"Other apps of the account use up Zoom's limit per second, or the credential's 'Account Plan' is set too high. Choose the right plan there, or run this workflow at another time.",
		};
	}
	const at = new Date(resetsAt).toISOString().slice(0, 16).replace('T', ' ');
	if (/\bregistrant \(|th(e|is) (particular )?registrant/i.test(zoom)) {
		return {
			message: `Zoom's limit for this registrant is reached; it resets at ${at} UTC`,
			description: `Only this person and this session are meant: others can go on. Try again after that. ${quote(zoom)}`,
		};
	}
	return {
		message: `Zoom's limit for today is reached; it resets at ${at} UTC`,
		description: `Run the workflow again after that. ${quote(zoom)}`,
	};
}

function unreachable(refusal: Refusal): Explanation {
	const { connection } = refusal;
	if (connection !== undefined && TIMED_OUT.includes(connection)) {
		return {
			message: 'Zoom did not answer in time',
			description: `Zoom is slow, or the network is. Check the network of the n8n server (${connection}). ${tryLater(refusal)}`,
		};
	}
	if (connection === 'ERR_INVALID_URL') {
		return {
			message: 'The base URL of the credential is not an address',
			description:
				"Correct 'API Base URL' in the credential, for instance https://api.zoom.us/v2. Nothing was sent.",
		};
	}
	return {
		message: 'Zoom could not be reached',
		description: `The connection broke off (${connection ?? 'no answer'}). Check the network of the n8n server and the base URL in the credential. ${tryLater(refusal)}`,
	};
}

/** @param reason what n8n makes of Zoom's words, or these themselves */
function loginAdvice(reason: string, form: Form): string {
	if (/grant.type is not supported|unsupported.grant.type/i.test(reason)) {
		return `These are the credentials of another kind of app. Make a ${isForAccount(form) ? 'Server-to-Server OAuth app' : 'General app'}.`;
	}
	if (/\bdisabled\b/i.test(reason)) return 'Activate the app in Zoom.';
	return reconnect(form);
}

function tryLater(refusal: Refusal): string {
	if (neverSent(refusal)) return 'Nothing was sent: run the node again later.';
	return SAFE_TO_REPEAT.includes(refusal.method)
		? 'It was tried several times; run the node again later.'
		: 'Zoom may have carried the request out all the same: look in Zoom before you run it again.';
}
