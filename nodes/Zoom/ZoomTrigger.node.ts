import {
	NodeConnectionTypes,
	NodeOperationError,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IPollFunctions,
} from 'n8n-workflow';
import { events } from './events';
import { checkSharedOptions } from './events/form';
import { shown } from './request/parsers';
import { authentication, credentials } from './form/authentication';
import { join } from './form/join';
import { notice } from './form/builders';
import { listSearch } from './methods';
import { poll } from './polling/poll';

/** What the first poll does. */
const FIRST_POLL =
	'When you publish the workflow, what is there already is remembered and does not fire.';

export class ZoomTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Zoom Trigger',
		name: 'zoomTrigger',
		icon: { light: 'file:../../icons/zoom.svg', dark: 'file:../../icons/zoom.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ $parameter["event"].replace(/([A-Z])/g, " $1").toLowerCase() }}',
		description: 'Starts the workflow when something is new or has changed in Zoom',
		defaults: { name: 'Zoom Trigger' },
		polling: true,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials,
		properties: [
			authentication,
			{
				displayName: 'Event',
				name: 'event',
				type: 'options',
				noDataExpression: true,
				options: events.map(({ name, value, description }) => ({ name, value, description })),
				default: 'newCloudRecording',
			},
			...join(
				events.map(({ value, requirements, fields }) => ({
					chosen: { event: value },
					fields: [notice(`${FIRST_POLL} ${requirements}`), ...fields],
				})),
			),
		],
	};

	methods = { listSearch };

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		const chosen = this.getNodeParameter('event');
		const event = events.find(({ value }) => value === chosen);
		if (event) {
			checkSharedOptions(this);
			return await poll(this, event);
		}
		throw new NodeOperationError(this.getNode(), `'Event' has no choice ${shown(chosen)}`, {
			description:
				'Choose one from the list. The workflow may come from a later version of this node.',
			level: 'warning',
		});
	}
}
