import { endpoint } from '../endpoint';
import { boolean, list, number, object, string } from '../shapes/schema';

export const listTrackingFields = endpoint('GET /tracking_fields', {
	id: 'LIST_TRACKING_FIELDS',
	rate: 'Medium',
	scopes: {
		classic: ['trackingfield:read'],
		granular: ['tracking_field:read:list_tracking_fields'],
		levels: ['admin'],
	},
	listKey: 'tracking_fields',
	answer: object({
		total_records: number,
		tracking_fields: list(
			object({
				id: string,
				field: string,
				recommended_values: list(string),
				required: boolean,
				visible: boolean,
			}),
		),
	}),
	handle: (_call, { data }) => ({
		total_records: data.trackingFields.length,
		tracking_fields: data.trackingFields,
	}),
});
