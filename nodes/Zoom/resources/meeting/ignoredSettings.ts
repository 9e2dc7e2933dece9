import { NodeApiError, type IDataObject, type IExecutePaginationFunctions } from 'n8n-workflow';
import { flag } from '../../form/builders';
import { askZoom } from '../../http/client';
import { redact } from '../../http/redact';
import { encodeSegment } from '../../request/identifiers';
import { single, type OperationRequest, type ZoomOperation } from '../../request/operation';
import { isRecord } from '../../http/record';
import { inOneText } from '../../request/tool';

const NAME = 'reportIgnoredSettings';

type Kind = 'meeting' | 'webinar';

/** A setting, by Zoom's name in dotted form: what was sent, and what the meeting or webinar has. */
interface IgnoredSetting {
	setting: string;
	sent: unknown;
	kept: unknown;
}

/** Texts that hold a list. */
const TEXT_LISTS = ['alternative_hosts', 'authentication_domains', 'enforce_login_domains'];

/** Whether to look at what Zoom made of the settings. */
export const reportIgnoredSettings = flag(
	NAME,
	'Report Ignored Settings',
	'Whether to read back what was saved, and add to the item which settings Zoom did not keep. Takes one more request, and the scope to read it.',
);

/**
 * Saves a meeting or webinar, and adds to what Zoom says the settings that it did not keep, if the user wants to know.
 * That it can't be read back fails nothing, as Zoom has done what it was asked for: then `ignored_settings_error` says
 * why.
 */
export function sendAndCompare(kind: Kind): NonNullable<ZoomOperation['run']> {
	return async (context, request, send) => {
		const saved = await send(request);
		if (request.choices[NAME] !== true) return saved;
		const ignored = await ignoredSettings(context, kind, request, saved.data);
		return single({ ...saved.data, ...ignored });
	};
}

async function ignoredSettings(
	context: IExecutePaginationFunctions,
	kind: Kind,
	request: OperationRequest,
	{ id }: IDataObject,
): Promise<IDataObject> {
	const sent = request.body?.settings;
	if (!isRecord(sent)) return { ignored_settings: [] };
	const { occurrence_id } = request.query;
	const readBack = askZoom(context, {
		method: 'GET',
		path: `/${kind}s/${encodeSegment(String(id))}`,
		query: occurrence_id === undefined ? {} : { occurrence_id },
		rate: 'Light',
		expects: { oneOf: ['settings'] },
		settings: request.settings,
	});
	return await readBack.then(
		({ settings }) => {
			const ignored: unknown[] = notKept(sent, isRecord(settings) ? settings : {});
			return { ignored_settings: ignored as IDataObject[] };
		},
		(error: unknown) => {
			if (!(error instanceof NodeApiError)) throw error;
			const reason = {
				message: `The ${kind} was saved, but could not be read back`,
				description: inOneText(error),
			};
			return { ignored_settings: null, ignored_settings_error: inOneText(reason) };
		},
	);
}

function notKept(
	sent: Record<string, unknown>,
	kept: Record<string, unknown>,
	parent = '',
): IgnoredSetting[] {
	return Object.entries(sent).flatMap(([name, value]) => {
		const other = kept[name];
		const setting = `${parent}${name}`;
		if (isRecord(value)) {
			return notKept(value, isRecord(other) ? other : {}, `${setting}.`);
		}
		return isKept(name, value, other)
			? []
			: [{ setting, sent: withoutSecrets(value), kept: withoutSecrets(other ?? null) }];
	});
}

function isKept(name: string, sent: unknown, kept: unknown): boolean {
	if (isNothing(sent) || isNothing(kept)) return isNothing(sent) && isNothing(kept);
	if (TEXT_LISTS.includes(name)) return areSame(name, partsOf(sent), partsOf(kept));
	if (!Array.isArray(sent)) return plain(sent) === plain(kept);
	return (
		Array.isArray(kept) &&
		sent.length === kept.length &&
		sent.every((entry) => kept.some((other) => isPart(entry, other)))
	);
}

/** Zoom leaves out what is off or empty. */
function isNothing(value: unknown): boolean {
	return [undefined, null, '', false].includes(value as null) || isEmptyList(value);
}

function isEmptyList(value: unknown): boolean {
	return Array.isArray(value) && value.length === 0;
}

/** Whether an entry of a list is there, whatever Zoom has added to it. */
function isPart(sent: unknown, kept: unknown): boolean {
	if (!isRecord(sent)) return plain(sent) === plain(kept);
	return (
		isRecord(kept) && Object.entries(sent).every(([name, value]) => isKept(name, value, kept[name]))
	);
}

/** A host that was named by an ID comes back as an address. */
function areSame(name: string, sent: string[], kept: string[]): boolean {
	const missing = sent.filter((part) => !kept.includes(part));
	const others = kept.filter((part) => !sent.includes(part));
	const byId = name === 'alternative_hosts' && missing.every((part) => !part.includes('@'));
	return missing.length === others.length && (missing.length === 0 || byId);
}

function partsOf(value: unknown): string[] {
	return plain(value)
		.split(/[;,]/)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

function plain(value: unknown): string {
	return String(value).trim().toLowerCase();
}

/** A value to show, as deep as settings go. */
function withoutSecrets(value: unknown, depth = 3): unknown {
	if (typeof value === 'string') return redact(value);
	if (typeof value !== 'object' || value === null) return value;
	if (depth === 0) return '…';
	if (Array.isArray(value)) return value.map((entry) => withoutSecrets(entry, depth - 1));
	return Object.fromEntries(
		Object.entries(value).map(([name, member]) => [name, withoutSecrets(member, depth - 1)]),
	);
}
