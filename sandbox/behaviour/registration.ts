import type { Call, Context } from '../context';
import { iso } from '../data/maker';
import type { Registrant, Session } from '../data/types';
import { type FieldError, validationFailed, ZoomError } from '../errors';
import { omit } from '../omit';
import { joinUrl } from '../views/urls';
import { hasRegistration, hostById } from './access';
import { pageOf, tokenEnvelope } from './paging';

const MAX_REGISTRANTS = 4999;

/** Adds the person of the body to a session, or finds the one who registered before. */
export function register(call: Call, session: Session, context: Context): Registrant {
	const { body } = call;
	const { maker, options } = context;
	const email = String(body.email);
	if (email.toLowerCase() === hostById(session, context).email) {
		throw new ZoomError(400, 3027, 'Host cannot register.');
	}
	checkAnswers(session, body, options.strict);
	if (options.limits) context.limits.takeRegistration(session.id, email);
	const known = session.registrants.find((one) => one.email.toLowerCase() === email.toLowerCase());
	if (known) return known;
	if (session.registrants.length >= MAX_REGISTRANTS) {
		throw new ZoomError(400, 3043, 'Meeting has reached maximum attendee capacity.');
	}
	const { auto_approve } = body;
	const answers = omit(body, 'auto_approve', 'language', 'source_id');
	const registrant: Registrant = {
		...answers,
		id: maker.objectId(),
		email,
		first_name: String(body.first_name),
		status: session.settings.approval_type === 1 && auto_approve !== true ? 'pending' : 'approved',
		create_time: iso(options.now()),
		join_url: `${joinUrl(session, context).replace('/j/', '/w/').split('?')[0]}?tk=${maker.text(43)}`,
	};
	session.registrants.push(registrant);
	return registrant;
}

/** Throws 300 for required questions without an answer, strict also for answers to no question. */
function checkAnswers(session: Session, body: Record<string, unknown>, strict: boolean): void {
	const { questions, custom_questions } = session.questions;
	const given = (body.custom_questions ?? []) as Array<{ title?: string; value?: string }>;
	const missing: FieldError[] = [
		...questions.filter(({ field_name, required }) => required && !body[field_name]),
		...custom_questions
			.filter(({ title, required }) => required && !given.some((one) => one.title === title))
			.map(({ title }) => ({ field_name: title })),
	].map(({ field_name }) => ({ field: field_name, message: 'Missing field.' }));
	const unknown = given
		.filter((one) => strict && !custom_questions.some(({ title }) => title === one.title))
		.map(() => ({ field: 'custom_questions', message: 'Invalid field.' }));
	if (missing.length + unknown.length > 0) throw validationFailed([...missing, ...unknown]);
}

/** What both registrations answer; the personal link only once approved. */
export function registeredView(call: Call, session: Session, registrant: Registrant) {
	const wanted = String(call.query.occurrence_ids ?? '').split(',');
	const occurrences = session.occurrences?.filter(
		({ occurrence_id }) =>
			call.query.occurrence_ids === undefined || wanted.includes(occurrence_id),
	);
	return {
		id: session.id,
		registrant_id: registrant.id,
		topic: session.topic,
		...(session.start_time ? { start_time: session.start_time } : {}),
		...(registrant.status === 'approved' ? { join_url: registrant.join_url } : {}),
		...(occurrences ? { occurrences } : {}),
	};
}

/** The registrants of a session that have the status asked for; who is not approved has no link. */
export function listRegistrants(session: Session, call: Call, context: Context) {
	const status = call.query.status ?? 'approved';
	const items = session.registrants
		.filter((registrant) => registrant.status === status)
		.map((registrant) =>
			status === 'approved' ? registrant : omit(registrant, 'join_url', 'participant_pin_code'),
		);
	const page = pageOf(items, call, context);
	return {
		...tokenEnvelope(page),
		...(call.query.page_number ? { page_number: page.pageNumber } : {}),
		registrants: page.items,
	};
}

/** Throws what Zoom says, under this code, when nobody can register for the session. */
export function needsRegistration(session: Session, kind: string, code: number): void {
	if (hasRegistration(session)) return;
	const message = `Registration has not been enabled for this ${kind}: ${session.id}.`;
	throw new ZoomError(400, code, message);
}

const STATUS_AFTER = { approve: 'approved', deny: 'denied' } as const;

/** Approves, denies or cancels the registrants of the body; a cancelled one is in no list. Zoom passes over who is unknown. */
export function changeStatus(session: Session, { body }: Call): void {
	const named = (body.registrants ?? []) as Array<Partial<Pick<Registrant, 'id' | 'email'>>>;
	const isNamed = (one: Registrant) =>
		named.some(({ id, email }) =>
			id === undefined ? email?.toLowerCase() === one.email.toLowerCase() : id === one.id,
		);
	const action = body.action as 'approve' | 'cancel' | 'deny';
	if (action === 'cancel') {
		session.registrants = session.registrants.filter((one) => !isNamed(one));
		return;
	}
	for (const one of session.registrants.filter(isNamed)) one.status = STATUS_AFTER[action];
}

/**
 * Deletes the registrant of the path.
 * @throws `unknown` when the session has none of that ID
 */
export function removeRegistrant(session: Session, { path }: Call, unknown: ZoomError): void {
	const at = session.registrants.findIndex(({ id }) => id === path.registrantId);
	if (at === -1) throw unknown;
	session.registrants.splice(at, 1);
}
