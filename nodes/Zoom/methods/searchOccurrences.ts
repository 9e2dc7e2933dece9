import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
	INodePropertyOptions,
} from 'n8n-workflow';
import { askZoom } from '../transport/client';
import { choices, type WhenEmpty } from './choices';
import { sessionInForm } from './session';

const NO_OCCURRENCES: WhenEmpty = {
	message: 'This session does not repeat, or has no occurrence ahead',
	description:
		'Only a recurring meeting or webinar with a fixed time has occurrences. Leave this field out for all others.',
};

/**
 * The occurrences of the recurring meeting or webinar in the form, by their start.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/meetings/{meetingId}
 */
export async function searchOccurrences(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	return choices(this, await readOccurrences(this), filter, NO_OCCURRENCES);
}

/** The same for a field that takes several. */
export async function getOccurrences(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return choices(this, await readOccurrences(this), undefined, NO_OCCURRENCES).results;
}

async function readOccurrences(context: ILoadOptionsFunctions): Promise<INodeListSearchItems[]> {
	const { kind, segment } = sessionInForm(context);
	const session = await askZoom(context, {
		method: 'GET',
		path: `/${kind}/${segment}`,
		label: 'Light',
	});
	return ((session.occurrences ?? []) as IDataObject[]).map((occurrence) => ({
		name: `${String(occurrence.start_time).slice(0, 16).replace('T', ' ')} UTC, ${String(occurrence.duration)} minutes${cancelled(occurrence)}`,
		value: String(occurrence.occurrence_id),
	}));
}

function cancelled({ status }: IDataObject): string {
	return status === 'deleted' ? ' (cancelled)' : '';
}
