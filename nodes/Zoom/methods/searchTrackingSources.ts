import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { choices, readEntries } from './choices';
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
	const sources = await readEntries(this, 'tracking_sources', {
		path: `/webinars/${segment}/tracking_sources`,
		label: 'Light',
	});
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
