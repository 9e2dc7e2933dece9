import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { choices, readEntries, textOf } from './choices';

/**
 * The tracking fields of the account, with the values that it recommends.
 * @see https://developers.zoom.us/docs/api/accounts/#tag/tracking-field/GET/tracking_fields
 */
export async function searchTrackingFields(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const fields = await readEntries(this, {
		path: '/tracking_fields',
		rate: 'Medium',
		key: 'tracking_fields',
		id: 'field',
	});
	const entries = fields.map(({ field, recommended_values: values }) => ({
		name: `${textOf(field)}${recommended(values)}`,
		value: textOf(field),
	}));
	return choices(this, entries, filter, {
		message: 'This account has no tracking fields',
		description: 'An administrator adds them in Zoom under Account Management > Tracking Fields.',
	});
}

function recommended(values: unknown): string {
	return Array.isArray(values) && values.length
		? ` (such as ${values.map(textOf).join(', ')})`
		: '';
}
