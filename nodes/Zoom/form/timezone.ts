import type { INodeProperties } from 'n8n-workflow';
import { timezone, type Parser } from '../request/parsers';
import { resourceLocator } from './resourceLocator';
import type { Target } from './builders';

/** Stands for the zone that the workflow's own settings name. */
export const WORKFLOW_ZONE = 'workflow';

const named: Parser = (value, context) =>
	value === WORKFLOW_ZONE ? context.timezone : timezone(value, context);

/** A time zone: the workflow's own unless another is chosen. `description` says what is meant in it. */
export function timezoneField(description: string): [INodeProperties, Target] {
	const field = resourceLocator({
		displayName: 'Timezone',
		name: 'timezone',
		searchListMethod: 'searchTimezones',
		byHand: 'By Name',
		placeholder: 'e.g. Europe/Berlin',
		default: { mode: 'list', value: WORKFLOW_ZONE, cachedResultName: "The Workflow's Own" },
		description,
	});
	return [field, { parse: named }];
}
