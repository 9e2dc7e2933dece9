import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { askZoom } from '../transport/client';
import { choices } from './choices';
import { sessionInForm } from './session';

/**
 * The tracking sources of the webinar in the form.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/{webinarId}/tracking_sources
 */
export async function searchTrackingSources(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const { segment } = sessionInForm(this);
	const answer = await askZoom(this, {
		method: 'GET',
		path: `/webinars/${segment}/tracking_sources`,
		label: 'Light',
	});
	const sources = (answer.tracking_sources ?? []) as IDataObject[];
	const entries = sources.map(({ id, source_name: name }) => ({
		name: String(name || id),
		value: String(id),
	}));
	return choices(this, entries, filter, {
		message: 'This webinar has no tracking sources',
		description:
			'The host adds them in Zoom, on the Invitations tab of the webinar under Source Tracking Link.',
	});
}
