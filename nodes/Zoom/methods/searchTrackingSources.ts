import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { choices, readEntries, textOf } from './choices';
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
	const sources = await readEntries(this, {
		path: `/webinars/${segment}/tracking_sources`,
		rate: 'Medium',
		key: 'tracking_sources',
		id: 'id',
	});
	const entries = sources.map(({ id, source_name: name }) => ({
		name: textOf(name) || textOf(id),
		value: textOf(id),
	}));
	return choices(this, entries, filter, {
		message: 'This webinar has no tracking sources',
		description:
			'The host adds them in Zoom, on the Invitations tab of the webinar under Source Tracking Link.',
	});
}
