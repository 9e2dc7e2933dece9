import type { INodeProperties } from 'n8n-workflow';
import { timezone, type Conversion } from './convert';
import { listed } from './listed';
import type { Target } from './send';

/** Stands for the zone that the workflow's own settings name. */
export const WORKFLOW_ZONE = 'workflow';

const named: Conversion = (value, around) =>
	value === WORKFLOW_ZONE ? around.timezone : timezone(value, around);

/** A time zone: the workflow's own unless another is chosen. `description` says what is meant in it. */
export function timezoneField(description: string): [INodeProperties, Target] {
	const field = listed({
		displayName: 'Timezone',
		name: 'timezone',
		searchListMethod: 'searchTimezones',
		byHand: 'By Name',
		placeholder: 'e.g. Europe/Berlin',
		default: { mode: 'list', value: WORKFLOW_ZONE, cachedResultName: "The Workflow's Own" },
		description,
	});
	return [field, { as: named }];
}
