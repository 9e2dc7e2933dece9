import type { INodeProperties } from 'n8n-workflow';
import { resourceLocator } from './resourceLocator';
import { inQuery } from './send';

/** One occurrence of a recurring meeting or webinar. `description` says what happens with it. */
export function occurrence(description: string): INodeProperties {
	return resourceLocator({
		displayName: 'Occurrence',
		name: 'occurrence_id',
		searchListMethod: 'searchOccurrences',
		placeholder: 'e.g. 1648194360000',
		description,
	});
}

/** Whether a recurring meeting or webinar tells of what is over, too. */
export const previousOccurrences = inQuery({
	displayName: 'Show Previous Occurrences',
	name: 'show_previous_occurrences',
	type: 'boolean',
	default: true,
	description: 'Whether occurrences that are over are listed too',
});
