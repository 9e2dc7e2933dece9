import type { INodeProperties } from 'n8n-workflow';
import { listed } from './listed';

/** One occurrence of a recurring meeting or webinar. `description` says what happens with it. */
export function occurrence(description: string): INodeProperties {
	return listed({
		displayName: 'Occurrence',
		name: 'occurrence_id',
		searchListMethod: 'searchOccurrences',
		placeholder: 'e.g. 1648194360000',
		description,
	});
}
