import type { IDataObject } from 'n8n-workflow';
import { choice, type Field } from '../form/builders';
import {
	filters,
	nextPageToken,
	options,
	pageNumber,
	pageSize,
	paging,
	simplify,
} from '../form/lists';
import { statusOfRegistrants } from '../form/registrants';
import { occurrence } from '../form/resourceLocator';
import { inQuery } from '../form/send';
import { ValidationError } from '../http/validationError';
import {
	single,
	type OperationRequest,
	type OperationResult,
	type SendRequest,
	type ZoomOperation,
} from '../request/operation';
import { isEmpty, parserFor, type Parser } from '../request/parsers';
import type { Kept } from '../request/simplify';
import { deleteOrGone, succeedIfGone } from './gone';
import { inParts } from './inParts';

/** Who registered, what they answered to the host's own questions, and their link. */
const KEPT: Kept = [
	'id',
	'status',
	'email',
	'first_name',
	'last_name',
	'org',
	'job_title',
	'phone',
	'comments',
	'custom_questions',
	'create_time',
	'join_url',
];

/** Zoom's statuses, in the order in which All asks for them. */
const STATUSES = ['approved', 'pending', 'denied'];
const ALL = 'all';

const status = choice(
	'status',
	'Status',
	'Whom to list. Without it Zoom lists approved registrants only.',
	[
		['All', ALL, 'Three lists, one after another'],
		['Approved', 'approved'],
		['Denied', 'denied'],
		['Pending', 'pending', 'Waiting for approval'],
	],
	{ default: 'pending' },
);

/** A page is one of a single list. */
const statusOfPage: Parser = (value, context) => {
	const chosen = parserFor(status)(value, context);
	const { next_page_token: token, page_number: page } = context.query;
	if (chosen === ALL && !(isEmpty(token) && isEmpty(page))) {
		throw new ValidationError(
			"can't be All where a page is given",
			"'Next Page Token' and 'Page Number' go on with one list. Choose the status of that list.",
		);
	}
	return chosen;
};

const sharedFilters = [
	inQuery(occurrence('Only who registered for this occurrence')),
	inQuery(status, { parse: statusOfPage }),
];

/** What Get Registrants of meetings and webinars share; `own` are the filters of one of them. */
export function listOfRegistrants(
	own: Field[] = [],
): Pick<ZoomOperation, 'list' | 'simplify' | 'run' | 'fields'> {
	return {
		list: { key: 'registrants' },
		simplify: KEPT,
		run: async (_context, request, send) =>
			request.query.status === ALL ? await ofEachStatus(request, send) : await send(request),
		fields: [
			...paging,
			filters(own, sharedFilters),
			simplify,
			options([nextPageToken, pageNumber, pageSize]),
		],
	};
}

/** Zoom lists one status at a time. */
async function ofEachStatus(
	request: OperationRequest,
	send: SendRequest,
): Promise<OperationResult> {
	const { returnAll, limit } = request.choices;
	const items: OperationResult['items'] = [];
	let total = 0;
	for (const one of STATUSES) {
		const left = returnAll === true ? Infinity : Number(limit) - items.length;
		if (left <= 0) break;
		const found = await send({
			...request,
			query: { ...request.query, status: one },
			choices: { ...request.choices, limit: left },
		});
		for (const item of found.items) items.push(item);
		total += Number(found.data.total_records ?? found.items.length);
	}
	return { items, data: { total_records: total, registrants: items.map(({ json }) => json) } };
}

const updatedOccurrence = inQuery(occurrence('Only the registration for this occurrence'));

/**
 * What Update Registrant Status of meetings and webinars share.
 * @param session the placeholder of the path
 */
export function updateOfRegistrants(
	session: 'meetingId' | 'webinarId',
): Pick<ZoomOperation, 'run' | 'emptyResponse' | 'fields'> {
	return {
		async run(_context, request, send) {
			const { data } = await inParts(request, send, 'registrants');
			return single({ ...data, registrants: namesOf(request.body!.registrants as IDataObject[]) });
		},
		emptyResponse: ({ body = {}, query, identifiers }) => ({
			success: true,
			id: Number(identifiers[session]),
			...query,
			action: String(body.action),
			registrants: namesOf((body.registrants ?? []) as IDataObject[]),
		}),
		fields: [...statusOfRegistrants, options([updatedOccurrence])],
	};
}

/** By what each was named in the form. */
function namesOf(registrants: IDataObject[]): string[] {
	return registrants.map(({ id, email }) => String(email ?? id));
}

const deletedOccurrence = inQuery(
	occurrence(
		'Delete only the registration for this occurrence. Zoom wants it where people register for single occurrences.',
	),
);

/** Zoom's ways to say that a registrant is not there; it uses the codes for other things too. */
const NO_REGISTRANT = [
	{ code: 300, message: /registrant id field is invalid/i },
	{ code: 3000, message: /registrant .*was not found/i },
];

/**
 * What Delete Registrant of meetings and webinars share.
 * @param session the placeholder of the path
 */
export function deletionOfRegistrant(
	session: 'meetingId' | 'webinarId',
): Pick<ZoomOperation, 'run' | 'emptyResponse' | 'fields'> {
	return {
		...deleteOrGone(NO_REGISTRANT, ({ identifiers, query }) => ({
			deleted: true,
			id: Number(identifiers[session]),
			registrant_id: identifiers.registrantId,
			...query,
		})),
		fields: [options([deletedOccurrence, succeedIfGone])],
	};
}
