import { NodeConnectionTypes, type INodeType, type INodeTypeDescription } from 'n8n-workflow';
import { authentication, credentials } from './form/authentication';
import { listSearch, loadOptions } from './methods';
import { forms } from './resources';

export class Zoom implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Zoom',
		name: 'zoom',
		icon: { light: 'file:../../icons/zoom.svg', dark: 'file:../../icons/zoom.dark.svg' },
		group: ['transform'],
		// 1.1: a recurrence ends after a number of times, unless something else is chosen. Without defaultVersion, as n8n
		// offers its Custom API Call only then.
		version: [1, 1.1],
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Work with meetings, webinars, recordings, devices and reports of Zoom',
		defaults: { name: 'Zoom' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials,
		requestDefaults: { baseURL: 'https://api.zoom.us/v2' },
		properties: [authentication, ...forms],
	};

	methods = { listSearch, loadOptions };
}
