import type {
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';
import { WORKFLOW_ZONE } from '../form/resourceLocator';
import { matches } from './choices';

/** The workflow's own time zone, then all that there are, each with what it is ahead of UTC today. Asks nobody. */
export async function searchTimezones(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const own = { name: `The Workflow's Own (${this.getTimezone()})`, value: WORKFLOW_ZONE };
	const names = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]);
	const zones = [...names].sort().map(entry);
	return { results: [own, ...zones].filter((zone) => matches(zone, filter?.replace(/\s/g, '_'))) };
}

function entry(zone: string): INodeListSearchItems {
	const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
	const offset = parts.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? '';
	return { name: `${zone} (${offset.replace('GMT', 'UTC')})`, value: zone };
}
