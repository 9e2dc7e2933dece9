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

/** Whether the form is the one of this operation, such as `user/delete`. */
export function isOf({ resource, operation }: Form, name: string): boolean {
	return `${String(resource)}/${String(operation)}` === name;
}

/** Whether the operation takes something away. */
export function takesAway({ operation }: Form): boolean {
	return /^(delete|remove)/.test(String(operation));
}

/** Whether the operation asks about sessions that are over. */
export function isAboutPast({ resource, operation }: Form): boolean {
	return (
		resource === 'report' || /^get(Past|Participants|Poll|Qa|Absentees)/.test(String(operation))
	);
}
