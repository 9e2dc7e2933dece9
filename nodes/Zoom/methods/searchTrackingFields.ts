import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { choices, readEntries } from './choices';

/**
 * The tracking fields of the account, with the values that it recommends.
 * @see https://developers.zoom.us/docs/api/accounts/#tag/tracking-field/GET/tracking_fields
 */
export async function searchTrackingFields(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const request = { path: '/tracking_fields', label: 'Medium' } as const;
	const fields = await readEntries(this, 'tracking_fields', request);
	const entries = fields.map(({ field, recommended_values: values }) => ({
		name: `${String(field)}${recommended(values)}`,
		value: String(field),
	}));
	return choices(this, entries, filter, {
		message: 'This account has no tracking fields',
		description: 'An administrator adds them in Zoom under Account Management > Tracking Fields.',
	});
}

function recommended(values: unknown): string {
	return Array.isArray(values) && values.length ? ` (such as ${values.join(', ')})` : '';
}
