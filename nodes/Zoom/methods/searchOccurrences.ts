import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchResult,
	INodePropertyOptions,
} from 'n8n-workflow';
import { choices, readEntries, textOf } from './choices';
import { sessionInForm } from './session';

/**
 * The occurrences of the recurring meeting or webinar in the form, by their start.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/meetings/{meetingId}
 */
export async function searchOccurrences(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const { kind, segment } = sessionInForm(this);
	const occurrences = await readEntries(this, {
		path: `/${kind}/${segment}`,
		rate: 'Light',
		key: 'occurrences',
		id: 'occurrence_id',
		expects: { oneOf: ['id', 'uuid'] },
	});
	const entries = occurrences.map((occurrence) => ({
		name: `${textOf(occurrence.start_time).slice(0, 16).replace('T', ' ')} UTC, ${textOf(occurrence.duration)} minutes${cancelled(occurrence)}`,
		value: textOf(occurrence.occurrence_id),
	}));
	return choices(this, entries, filter, {
		message: 'This session does not repeat, or has no occurrence ahead',
		description:
			'Only a recurring meeting or webinar with a fixed time has occurrences. Leave this field out for all others.',
	});
}

/** The same for a field that takes several. */
export async function getOccurrences(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return (await searchOccurrences.call(this)).results;
}

function cancelled({ status }: IDataObject): string {
	return status === 'deleted' ? ' (cancelled)' : '';
}
