import { createHash, randomBytes } from 'node:crypto';

import type { Context } from '../context';
import type { JsonObject, Session } from '../data/types';

const base = ({ data }: Context) => `https://${data.account.cluster}web.zoom.example`;

/** A text that stays the same for the same input, as Zoom's encrypted passcodes do. */
export const derived = (input: string, length: number) =>
	createHash('sha256').update(input).digest('base64url').slice(0, length);

/** A text that is another one at every read. */
export const fresh = (bytes = 48) => randomBytes(bytes).toString('base64url');

const encrypted = ({ id, password }: Session) =>
	`${derived(`${id}${password}`, 30).replace(/[-_]/g, 'x')}.1`;

export function joinUrl(session: Session, context: Context): string {
	const url = `${base(context)}/j/${session.id}`;
	return session.password ? `${url}?pwd=${encrypted(session)}` : url;
}

/** Another one at every read: it holds a host token. */
export const startUrl = (session: Session, context: Context) =>
	`${base(context)}/s/${session.id}?zak=${fresh(120)}`;

export const chatUrl = (session: Session, context: Context) =>
	`${base(context)}/launch/jc/${session.id}`;

export const registrationUrl = (session: Session, context: Context, kind: 'meeting' | 'webinar') =>
	`${base(context)}/${kind}/register/${derived(`register${session.id}`, 38)}`;

export const recordingUrl = (context: Context, kind: 'share' | 'play' | 'download') =>
	`${base(context)}/rec/${kind}/${fresh(60)}.${fresh(12)}`;

/** The passcode members of a meeting: all four or none. */
export function meetingPasscodes(session: Session): JsonObject {
	if (!session.password) return {};
	const digits = String(parseInt(derived(session.password, 8).replace(/\W/g, 'a'), 36)).slice(0, 6);
	return {
		password: session.password,
		h323_password: digits,
		pstn_password: digits,
		encrypted_password: encrypted(session),
	};
}

/** The passcode members of a webinar. */
export function webinarPasscodes(session: Session): JsonObject {
	if (!session.password) return {};
	const { pstn_password: h323_passcode } = meetingPasscodes(session);
	return { password: session.password, encrypted_passcode: encrypted(session), h323_passcode };
}
