import { eventText } from '../../../catalogue/texts';
import { events } from '../../../nodes/Zoom/events';
import type { ZoomEvent as Event } from '../../../nodes/Zoom/polling/events';
import { operationById } from '../../../sandbox/endpoints';
import { fieldTables } from '../fields';
import { formatted, type DocsFile } from '../files';
import { page, table } from '../markdown';
import type { EventRequests } from '../../../catalogue/entry';
import { costOf, eventRequests, labelOf, paceOf } from '../requests';
import { levelsCell, scopeRow } from '../scopeRows';

/** A page for each event of the trigger. */
export async function files(): Promise<DocsFile[]> {
	return await Promise.all(
		events.map(async (event) => {
			const path = `docs/events/${event.value}.md`;
			return { path, text: await formatted(path, eventPage(event)) };
		}),
	);
}

/** Plan and role that an event needs. */
export function wantsOf({ value }: Event): string {
	return eventText(value)['Zoom wants'];
}

/** Requests of a poll that finds nothing, and those for what is new. */
export function pollCost({ value }: Event): string {
	const costs = eventRequests
		.filter(({ event }) => event === value)
		.map(({ when, ids, forNew }) => {
			const more = forNew ? `, and ${costOf(forNew)} for each new one` : '';
			return `${costOf(ids)}${more}${when ? ` (${when})` : ''}`;
		});
	return costs.join(', or ');
}

function eventPage(event: Event): string {
	const text = eventText(event.value);
	return page([
		`# ${event.name}`,
		`An event of **Zoom Trigger**. What all events share, such as the first poll and pauses, is on the page [Using Zoom Trigger](../trigger.md).`,
		facts(event),
		'## When it fires',
		text.Fires,
		'**It does not fire:**',
		text['Does not fire'],
		'## Good to know',
		text['Good to know'],
		'## Fields',
		fieldTables(event.fields),
		'## Example item',
		'Shortened: where an object has more members, you get them all.',
		text['Example item'],
		'## When something goes wrong',
		text['When something goes wrong'],
		`**Fetch Test Event finds nothing:** ${event.whenEmpty}`,
		'Other messages are explained under [Troubleshooting](../troubleshooting.md).',
	]);
}

function facts(event: Event): string {
	const ways = eventRequests.filter((one) => one.event === event.value);
	const labels = [...new Set(ways.flatMap(({ ids }) => ids.map(labelOf)))];
	return table(
		['Zoom wants', wantsOf(event)],
		[
			['Cost of a poll', pollCost(event) + perPage(ways)],
			...labels.map((label) => [`${label} requests`, paceOf(label)]),
			...ways.flatMap(({ when, ids, forNew = [] }) => {
				const { granular, classic } = scopeRow(event.name, [...ids, ...forNew]);
				const way = when ? `, ${when}` : '';
				return [
					[`Scopes, granular${way}`, levelsCell(granular)],
					[`Scopes, classic${way}`, levelsCell(classic)],
				];
			}),
			['Zoom’s page', `[${requestOf(event.see)}](${event.see})`],
		],
	);
}

function perPage(ways: EventRequests[]): string {
	const isList = ways.some(({ ids }) => ids.some((id) => operationById(id).pagination));
	return isList ? '; one more for every 300 entries' : '';
}

/** Method and path in the address of a page of Zoom. */
function requestOf(see: string): string {
	return see.replace(/^.*#tag\/[^/]+\/([A-Z]+)/, '$1 ');
}
