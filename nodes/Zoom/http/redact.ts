import type { IDataObject, JsonObject } from 'n8n-workflow';

/** What stands where a secret stood. */
const HIDDEN = '[hidden]';
/** Shorter values are too likely to be a part of something else. */
const SHORTEST_SECRET = 8;
/** Names under which Zoom, OAuth and links carry what nobody may read. */
const NAMES =
	'(?:(?:download_)?access|refresh|id|download|secret)_token|client_secret|code_verifier|encrypted_password|h323_password|pstn_password|passcode|password|token|pwd|zak|tk';
/** Where a name begins: after no letter, or after a character that is encoded as in an address. */
const BEGINS = '(?:(?<![A-Za-z0-9_])|(?<=%(?:25)?[0-9A-Fa-f]{2}))';
/** A value in an address, encoded up to two times: ends with its parameter. */
const IN_ADDRESS = '(?:(?!%(?:25)?(?:26|22|20|3C))[^&\\s"\'“”\\\\<>#;])+';

/** Each with what stays before the value. */
const PATTERNS: Array<[RegExp, string]> = [
	[/eyJ[\w-]{8,}(?:\.[\w-]*){0,4}/g, ''],
	[new RegExp(`${BEGINS}(Bearer|Basic)(\\s+|%20|\\+)[\\w+/=.~%-]{8,}`, 'gi'), '$1$2'],
	// zak=…, zak%3D…
	[new RegExp(`${BEGINS}(${NAMES})(=|%(?:25)?3D)${IN_ADDRESS}`, 'gi'), '$1$2'],
	// "zak":"…", also in a text that is in JSON itself
	[
		new RegExp(
			`${BEGINS}(${NAMES})(\\\\*["']?\\s*[:=]\\s*\\\\*["'])[^"'\\\\]+(?:\\\\[^"'\\\\][^"'\\\\]*)*`,
			'gi',
		),
		'$1$2',
	],
	// the same in an address
	[new RegExp(`${BEGINS}(${NAMES})(%22%3A(?:%20)?%22)(?:(?!%22)[^\\s"'])+`, 'gi'), '$1$2'],
	// zak: …, but not words about a field, such as "password: Invalid field"
	[new RegExp(`${BEGINS}(${NAMES})(:\\s*)(?=[\\w.~+/=-]*\\d)[\\w.~+/=-]{12,}`, 'gi'), '$1$2'],
];
const SECRET_NAME = new RegExp(`^(?:${NAMES})$`, 'i');

/** Members of an answer, entries of a list, levels, and characters of a text that are kept with an error. */
const MOST_ENTRIES = 50;
const MOST_LEVELS = 5;
const LONGEST_TEXT = 500;

/**
 * Takes out what looks like a token, a passcode in a link or a login header, and the values that are given.
 * @param secrets values that may not be read, such as those of `secretsOf`; short ones are passed over
 */
export function redact(text: string, secrets: string[] = []): string {
	return PATTERNS.reduce(
		(rest, [pattern, kept]) => rest.replace(pattern, `${kept}${HIDDEN}`),
		withoutValues(text, secrets),
	);
}

/**
 * Takes the given values out of a text of any length, however they are encoded. Comes before the text is cut, as a part
 * of a value would not be found.
 */
export function withoutValues(text: string, secrets: string[]): string {
	const forms = secrets.filter((secret) => secret.length >= SHORTEST_SECRET).flatMap(formsOf);
	const longestFirst = [...new Set(forms)].sort((one, other) => other.length - one.length);
	return longestFirst.reduce((rest, form) => rest.split(form).join(HIDDEN), text);
}

/** The values of a login that may not be read: its secret, its tokens, and what its login header is made of. */
export function secretsOf(login: IDataObject): string[] {
	const { clientId, clientSecret } = login;
	const token = (login.oauthTokenData ?? {}) as IDataObject;
	const client = clientSecret ? `${String(clientId)}:${String(clientSecret)}` : undefined;
	return [clientSecret, client, token.access_token, token.refresh_token].filter(
		(secret): secret is string => typeof secret === 'string',
	);
}

/** Zoom's answer as it is kept with an error: without secrets, and cut where it is large or deep. */
export function keepable(data: IDataObject, secrets: string[] = []): JsonObject {
	return kept(data, secrets, MOST_LEVELS) as JsonObject;
}

function kept(value: unknown, secrets: string[], levels: number): unknown {
	if (typeof value === 'string') {
		return redact(withoutValues(value, secrets).slice(0, LONGEST_TEXT));
	}
	if (typeof value !== 'object' || value === null) return value;
	if (levels === 0) return '…';
	if (Array.isArray(value)) {
		return value.slice(0, MOST_ENTRIES).map((entry) => kept(entry, secrets, levels - 1));
	}
	const members = Object.entries(value).slice(0, MOST_ENTRIES);
	return Object.fromEntries(
		members.map(([name, member]) => [
			name.slice(0, LONGEST_TEXT),
			SECRET_NAME.test(name) ? HIDDEN : kept(member, secrets, levels - 1),
		]),
	);
}

/** How a value can come back: as it is, in an address, in JSON, and as a login header has it. */
function formsOf(secret: string): string[] {
	const inHeader = Buffer.from(secret).toString('base64').replace(/=+$/, '');
	return [
		secret,
		encodeURIComponent(secret),
		JSON.stringify(secret).slice(1, -1),
		inHeader,
		encodeURIComponent(inHeader),
		inHeader.replace(/\+/g, '-').replace(/\//g, '_'),
	];
}
