import { ValidationError, shorten } from '../http/validationError';

/** Which form of a meeting or webinar identifier an endpoint takes. */
export type IdentifierForm = 'number' | 'numberOrUuid' | 'uuid';

const NUMBER = /^\d{8,15}$/;
const UUID = /^[A-Za-z0-9+/_-]{16,40}={0,2}$/;
/** At least one digit, so that it is none of the words that Zoom has at that place of a path. */
const FILE_ID = /^(?=\D*\d)[A-Za-z0-9_=+-]{16,64}$/;
const USER_ID = /^[A-Za-z0-9_-]{1,64}$/;
/** Somebody who registered for a meeting or webinar, or takes part in it as a panelist. */
const PERSON_ID = /^[A-Za-z0-9_=+-]{1,128}$/;
const EMAIL = /^(?=.{3,254}$)[^\s@/?#\\\p{C}]+@[^\s@/?#\\\p{C}]+$/u;
/** The parts of a Zoom address after which the meeting or webinar number stands. */
const NUMBER_IN_PATH =
	/\/(?:j|w|s|wc\/join|wc|meeting|webinar|meeting\/register|webinar\/register)\/(\d{8,15})(?:\/|$)/;

/**
 * The number or UUID that the user means: a number with spaces or dashes, a UUID (also already URL-encoded), or a
 * join link. Every digit and character is kept.
 * @param input what the field holds
 * @param form which forms the endpoint takes
 * @throws ValidationError when it is none of these
 * @see https://developers.zoom.us/docs/api/using-zoom-apis/#meeting-id-and-uuid
 */
export function readMeetingIdentifier(input: unknown, form: IdentifierForm): string {
	const text =
		typeof input === 'number' ? String(input) : typeof input === 'string' ? input.trim() : '';
	if (text === '') {
		throw new ValidationError(
			'is empty',
			'Choose one from the list, or enter its ID or join link.',
		);
	}
	if (/^https?:\/\//i.test(text)) return withoutNumber(numberInLink(text), form);
	const digits = text.replace(/[\s-]/g, '');
	if (NUMBER.test(digits) && !text.startsWith('-')) return withoutNumber(digits, form);
	const uuid = /%[0-9a-f]{2}/i.test(text) ? decodeFully(text) : text;
	if (UUID.test(uuid) && !/^\d+$/.test(uuid)) {
		if (form !== 'number') return uuid;
		throw new ValidationError(
			'needs the meeting or webinar number, not a UUID',
			"Enter the number of 10 or 11 digits from the invitation. A UUID names one past session and can't be used here.",
		);
	}
	throw new ValidationError(
		`is not a valid ID: ${shorten(text)}`,
		form === 'number'
			? 'Enter the number of 10 or 11 digits from the invitation, or a join link.'
			: 'Enter the number of 10 or 11 digits from the invitation, the UUID of a past session, or a join link.',
	);
}

function withoutNumber(number: string, form: IdentifierForm): string {
	if (form !== 'uuid') return number;
	throw new ValidationError(
		'needs a UUID, not a meeting or webinar number',
		'All sessions of a meeting share its number. Choose one from the list, or enter the UUID that Get Many returns.',
	);
}

/**
 * The ID of a recorded file, without surrounding blanks.
 * @throws ValidationError when it can't be one
 */
export function readFileIdentifier(input: unknown): string {
	const text = typeof input === 'string' ? input.trim() : '';
	if (FILE_ID.test(text)) return text;
	throw new ValidationError(
		text === '' ? 'is empty' : `is not the ID of a file: ${shorten(text)}`,
		'Choose a file from the list, or enter the ID that Recording: Get returns for it.',
	);
}

/**
 * A Zoom user ID, e-mail address or `me`, without surrounding blanks. Nothing means `me`.
 * @param serverToServer whether the login is a Server-to-Server app: whom Zoom takes for `me` there depends on the app
 * @throws ValidationError when it is none of these, or for `me` of a Server-to-Server app
 */
export function readUserIdentifier(input: unknown, serverToServer: boolean): string {
	if (typeof (input ?? '') !== 'string') {
		throw new ValidationError('is not text', 'Use one part of what the expression gives.');
	}
	const text = String(input ?? '').trim();
	if (text === '' || text.toLowerCase() === 'me') {
		if (!serverToServer) return 'me';
		throw new ValidationError(
			text === '' ? 'is empty' : "can't be 'me' here",
			'A Server-to-Server app acts for the whole account, so it has to name a user. Choose one from the list, or enter an email address or a user ID.',
		);
	}
	if (USER_ID.test(text) || EMAIL.test(text)) return text;
	throw new ValidationError(
		`is not a valid user: ${shorten(text)}`,
		'Enter an email address or a Zoom user ID.',
	);
}

/**
 * What names a user other than by ID or address: an employee's number, or an encrypted address. Any text on one line,
 * without surrounding blanks, that stays within its segment of a path.
 * @throws ValidationError when it can't be one
 */
export function readForeignIdentifier(input: unknown): string {
	const text =
		typeof input === 'number' ? String(input) : typeof input === 'string' ? input.trim() : '';
	if (/^(?!\.*$)\P{C}{1,254}$/u.test(text)) return text;
	throw new ValidationError(
		text === '' ? 'is empty' : `is not a valid user: ${shorten(text)}`,
		'Enter what the option says that it holds, on one line.',
	);
}

/**
 * The ID or email address of a panelist, without surrounding blanks.
 * @throws ValidationError when it is neither
 */
export function readPanelistIdentifier(input: unknown): string {
	const text = typeof input === 'string' ? input.trim() : '';
	if (PERSON_ID.test(text) || EMAIL.test(text)) return text;
	throw new ValidationError(
		text === '' ? 'is empty' : `is not a panelist: ${shorten(text)}`,
		'Choose one from the list, or enter the ID or email address that Get Panelists returns.',
	);
}

/**
 * The ID of somebody who registered for a meeting or webinar, without surrounding blanks.
 * @throws ValidationError when it can't be one
 */
export function readRegistrantIdentifier(input: unknown): string {
	const text = typeof input === 'string' ? input.trim() : '';
	if (PERSON_ID.test(text)) return text;
	throw new ValidationError(
		text === '' ? 'is empty' : `is not a registrant ID: ${shorten(text)}`,
		"Choose one from the list, or enter the registrant's ID, as Get Registrants and Add Registrant return it.",
	);
}

/**
 * Puts an identifier into a URL path so that it can't leave its segment. Zoom decodes UUIDs that begin with a slash,
 * or hold two in a row, once too often, so these are encoded twice.
 */
export function encodeSegment(identifier: string): string {
	const once = encodeURIComponent(identifier);
	return identifier.startsWith('/') || identifier.includes('//') ? encodeURIComponent(once) : once;
}

/** Whether an identifier is a meeting or webinar number rather than a UUID. */
export function isNumber(identifier: string): boolean {
	return NUMBER.test(identifier);
}

function numberInLink(link: string): string {
	const path = link.replace(/^https?:\/\/[^/?#]*/i, '').split(/[?#]/)[0];
	const found = NUMBER_IN_PATH.exec(path);
	if (found) return found[1];
	throw new ValidationError(
		'holds a link without a meeting or webinar number',
		'Use a join link such as https://zoom.us/j/85012345678, choose from the list, or enter the ID.',
	);
}

function decodeFully(text: string): string {
	try {
		const once = decodeURIComponent(text);
		return /%[0-9a-f]{2}/i.test(once) ? decodeURIComponent(once) : once;
	} catch {
		return text;
	}
}
