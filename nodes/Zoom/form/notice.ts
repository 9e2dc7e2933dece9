import type { INodeProperties } from 'n8n-workflow';

/** A box in the form that says something and takes nothing. */
export function notice(text: string): INodeProperties {
	return { displayName: text, name: 'notice', type: 'notice', default: '' };
}
