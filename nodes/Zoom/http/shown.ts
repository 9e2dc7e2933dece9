import type { INodeParameters } from 'n8n-workflow';

/**
 * What is filled in the form of a node, as `getNode().parameters` holds it: n8n completes it with the defaults of all
 * fields that show, and leaves out those that do not.
 */
export type Form = INodeParameters;

/** Whether the form shows a field of this name, outside of collections. */
export function shows(form: Form, name: string): boolean {
	return name in form;
}

/** Whether the user added a field of this name to one of the collections. */
export function isAdded(form: Form, name: string): boolean {
	return Object.values(form).some(
		(value) => typeof value === 'object' && value !== null && name in value,
	);
}

/** Whether the node logs in with a Server-to-Server app. */
export function isForAccount({ authentication }: Form): boolean {
	return authentication === 'serverToServerOAuth2';
}

/** What the node is about, as far as the form and Zoom's words tell. */
export function sessionKind({ resource, event }: Form, zoom: string): 'meeting' | 'webinar' {
	return /webinar/i.test(`${String(resource)} ${String(event)} ${zoom}`) ? 'webinar' : 'meeting';
}
