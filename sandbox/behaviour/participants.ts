import type { Call, Context } from '../context';
import type { Instance, Participant } from '../data/types';
import { omit } from '../omit';
import { pageOf, tokenEnvelope } from './paging';

/** The joins of a past session; none when only one person was there. Rows lack what only the report has. */
export function pastParticipants({ participants }: Instance, call: Call, context: Context) {
	const joins = participants.length > 1 ? participants : [];
	const rows = joins.map((one) =>
		omit(one, 'participant_user_id', 'customer_key', 'bo_mtg_id', 'groupId'),
	);
	return answer(rows, call, context);
}

/** The report of the joins of a past session. Rows name the registrant only when asked to. */
export function reportedParticipants({ participants }: Instance, call: Call, context: Context) {
	const withRegistrant = call.query.include_fields === 'registrant_id';
	const rows = participants.map((one) => ({
		...omit(one, 'internal_user', 'registrant_id'),
		...(withRegistrant ? { registrant_id: one.registrant_id } : {}),
	}));
	return answer(rows, call, context);
}

function answer(rows: Array<Partial<Participant>>, call: Call, context: Context) {
	const page = pageOf(rows, call, context);
	return { ...tokenEnvelope(page), participants: page.items };
}
