import type { IExecuteSingleFunctions, IPollFunctions } from 'n8n-workflow';

/**
 * Whether a switch of the form is on, for which an expression may give the word. What is neither on nor off is refused
 * elsewhere, and means what is usual here.
 */
export function isOn(
	context: IExecuteSingleFunctions | IPollFunctions,
	path: string,
	usual: boolean,
): boolean {
	const word = String(context.getNodeParameter(path, usual)).trim().toLowerCase();
	return usual ? word !== 'false' : word === 'true';
}
