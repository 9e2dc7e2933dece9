import type { INodeProperties } from 'n8n-workflow';
import type { ShownFor } from './pickers';

/** A box in the form that says something and takes nothing. */
export function notice(text: string, show: ShownFor): INodeProperties {
	return {
		displayName: text,
		name: 'notice',
		type: 'notice',
		default: '',
		displayOptions: { show },
	};
}
