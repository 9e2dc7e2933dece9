import type { JsonObject } from '../sandbox/data/types';
import { byId, type Account, type OperationEntry, type Target } from './entry';
import { series } from './series';

type Kind = 'meeting' | 'webinar';
type Session = ReturnType<Account['control']['addMeeting' | 'addWebinar']>;

const PEOPLE = ['Robin', 'Sam', 'Kim'];

function register({ control }: Account, session: number, first_name: string) {
	const email = `${first_name.toLowerCase()}@example.com`;
	return control.addRegistrant({ session, email, first_name, last_name: 'Lee' });
}

/** A session for which people have to be approved, with three who wait. */
function waiting(account: Account, kind: Kind, fields: JsonObject = {}): Session {
	const { control } = account;
	const approved = { settings: { approval_type: 1 }, ...fields };
	const session = kind === 'meeting' ? control.addMeeting(approved) : control.addWebinar(approved);
	for (const name of PEOPLE) register(account, session.id, name);
	return session;
}

const SERIES = 'Series with registrants';

/** A series with registrants, always the same one, and somebody who has just registered for it. */
function seriesWithNewcomer(account: Account, kind: Kind) {
	const { data } = account;
	const all: Session[] = kind === 'meeting' ? data.meetings : data.webinars;
	const session =
		all.find(({ topic }) => topic === SERIES) ??
		waiting(account, kind, { ...series, ...(kind === 'webinar' && { type: 9 }), topic: SERIES });
	const newcomer = register(account, session.id, 'Alex');
	return { session, newcomer, occurrence_id: session.occurrences?.[0].occurrence_id };
}

const picked = (kind: Kind, { id }: Session) => ({ [`${kind}Id`]: byId(id) });

/** What the lists of registrants have in common. */
export function ofList(kind: Kind): Pick<OperationEntry, 'goodToKnow' | 'call' | 'target'> {
	return {
		goodToKnow: [
			'Zoom lists one status at a time, and approved registrants unless told otherwise. **All** under Filters > Status asks for the three lists, one after another: approved, pending, denied. That is at least three requests.',
			'Who was cancelled or deleted is in no list.',
			'`join_url` is for this person alone.',
			'Zoom divides `no_of_employees` in another way here than in Add Registrant, such as 101-250 and 251-500.',
		],
		call: (account) => ({
			...picked(kind, waiting(account, kind)),
			filters: { status: 'pending' },
		}),
		target(account): Target {
			const { session, occurrence_id } = seriesWithNewcomer(account, kind);
			for (const one of session.registrants) one.status = 'approved';
			return { required: picked(kind, session), values: { occurrence_id } };
		},
	};
}

/** What the changes of status have in common. */
export function ofStatus(kind: Kind): Pick<OperationEntry, 'goodToKnow' | 'call' | 'target'> {
	return {
		goodToKnow: [
			'Choose registrants from the list, enter email addresses or IDs, or both. An expression may give the items of Get Registrants: `{{ $input.all().map((item) => item.json) }}`, with Execute Once in the settings of the node.',
			'Zoom takes 30 registrants in a request, so more go in several. If one of these is refused, the message says how many were done before.',
			'Zoom does not say what became of each person, and passes over who has not registered. [Get Registrants](#get-registrants) tells.',
			'Zoom allows ten changes a day of the same registrant.',
			'**Cancel** takes a registration back: the person is in no list any more.',
			'The request is not repeated when the connection breaks, as Zoom may have sent the emails already.',
		],
		call: (account) => ({
			...picked(kind, waiting(account, kind)),
			registrantAction: 'approve',
			registrants: 'robin@example.com, sam@example.com',
		}),
		target(account): Target {
			const { session, newcomer, occurrence_id } = seriesWithNewcomer(account, kind);
			const { id, email } = newcomer;
			return {
				required: {
					...picked(kind, session),
					registrantAction: 'approve',
					registrants: email,
				},
				values: { registrants: [{ id, email }, { email: 'sam@example.com' }], occurrence_id },
			};
		},
	};
}

/** What the deletions have in common. */
export function ofDeletion(
	kind: Kind,
): Pick<OperationEntry, 'goodToKnow' | 'call' | 'target' | 'inWorkflow'> {
	const added = `$('${kind === 'meeting' ? 'Meeting' : 'Webinar'}: Add Registrant').last().json`;
	const named = (session: Session, { id } = session.registrants[0]) => ({
		...picked(kind, session),
		registrantId: byId(id),
	});
	return {
		goodToKnow: [
			'The registration is deleted for good. **Cancel** in [Update Registrant Status](#update-registrant-status) takes it back as well, and works by email address.',
			'Where people register for single occurrences of a series, Zoom wants **Occurrence** under Options.',
			'**Succeed if Already Gone** lets a workflow go on where the registrant is not there any more. The item then has `already_gone`.',
			'The request is not repeated when the connection breaks.',
		],
		call: (account) => named(waiting(account, kind)),
		inWorkflow: {
			[`${kind}Id`]: byId(`={{ ${added}.id }}`),
			registrantId: byId(`={{ ${added}.registrant_id }}`),
		},
		target(account): Target {
			const { session, newcomer, occurrence_id } = seriesWithNewcomer(account, kind);
			return { required: named(session, newcomer), values: { occurrence_id } };
		},
	};
}
