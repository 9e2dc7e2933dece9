import type { IDataObject, IExecuteSingleFunctions, IPollFunctions } from 'n8n-workflow';
import { isServerToServer } from '../transport/account';
import { askZoom } from '../transport/client';
import { encodeSegment, readUserIdentifier } from '../transport/identifiers';
import { InvalidValue } from '../transport/invalidValue';
import { readList } from '../transport/paging';

/** A registration link that holds a code in place of the number. */
const REGISTRATION = /^https?:\/\/[^/?#]+\/(meeting|webinar)\/register\/([\w-]{10,})/i;

/** Links that are or were looked up, by node, host and code: many items may hold the same one. */
const known = new Map<string, Promise<string | InvalidValue>>();

/**
 * The meeting or webinar number behind a registration link. Zoom has no way to ask for it, so the meetings or webinars
 * of the host are looked through once; the number is kept for later items.
 * @returns undefined when the text is no such link; InvalidValue when no session of the host has it
 * @throws what a request to Zoom throws
 */
export async function readRegistrationLink(
	context: IExecuteSingleFunctions | IPollFunctions,
	input: unknown,
): Promise<string | InvalidValue | undefined> {
	const found = typeof input === 'string' ? REGISTRATION.exec(input.trim()) : null;
	if (!found || /^\d+$/.test(found[2])) return undefined;
	const [, kind, code] = found;
	const sessions = kind.toLowerCase() === 'webinar' ? 'webinars' : 'meetings';
	const host = hostOf(context);
	if (host instanceof InvalidValue) return host;
	const key = [context.getNode().id, host, code].join(' ');
	const running = known.get(key);
	if (running) return await running;
	const number = lookUp(context, host, sessions, code);
	const forget = () => known.delete(key);
	known.set(key, number);
	number.then((result) => result instanceof InvalidValue && forget(), forget);
	return await number;
}

async function lookUp(
	context: IExecuteSingleFunctions | IPollFunctions,
	host: string,
	sessions: 'meetings' | 'webinars',
	code: string,
): Promise<string | InvalidValue> {
	const { entries } = await readList(
		async (query) =>
			await askZoom(context, {
				method: 'GET',
				path: `/users/${encodeSegment(host)}/${sessions}`,
				query,
				label: 'Medium',
			}),
		{ key: sessions, query: {}, byNumber: sessions === 'webinars' },
	);
	for (const id of new Set(entries.map((entry) => String(entry.id)))) {
		const { registration_url: url } = (await askZoom(context, {
			method: 'GET',
			path: `/${sessions}/${id}`,
			label: 'Light',
		})) as IDataObject;
		if (typeof url === 'string' && url.includes(`/register/${code}`)) return id;
	}
	return new InvalidValue(
		`holds a registration link that belongs to none of the host's ${sessions}`,
		'Check the link, or choose from the list, or enter the ID.',
	);
}

function hostOf(context: IExecuteSingleFunctions | IPollFunctions): string | InvalidValue {
	if (!isServerToServer(context)) return 'me';
	const chosen = context.getNodeParameter('hostId', '', { extractValue: true });
	const host = readUserIdentifier(chosen, true);
	return host instanceof InvalidValue
		? new InvalidValue(
				'holds a registration link, which names no meeting or webinar by itself',
				"Choose in 'Host' whose sessions to look through, or enter the ID.",
			)
		: host;
}
