import type { INodeParameters, INodeProperties } from 'n8n-workflow';
import { eventEntry } from '../../catalogue/read';
import { events } from '../../nodes/Zoom/events';
import type { ZoomEvent } from '../../nodes/Zoom/polling/events';
import type { Sandbox } from '../../sandbox';
import type { FormField } from '../support/form';
import { subjectsOf, type Subject } from './subjects';

/** An event with one place in its form. */
export interface EventCase {
	event: string;
	subject: Subject;
}

/** All endpoints that an event may ask, by their IDs. */
export function endpointsOf(event: string): string[] {
	const { requests, sometimesAsks = [] } = eventEntry(event);
	return [...requests.flatMap(({ ids, forNew = [] }) => [...ids, ...forNew]), ...sometimesAsks];
}

/** Every place in the forms of all events, for a login of one user. */
export const eventCases: EventCase[] = events.flatMap((event) =>
	subjectsOf({ fields: formOf(event) }).map((subject) => ({ event: event.value, subject })),
);

function formOf({ fields }: ZoomEvent): FormField[] {
	return fields
		.filter(({ displayOptions }) => {
			const logins = displayOptions?.show?.authentication as string[] | undefined;
			return !logins || logins.includes('userOAuth2');
		})
		.flatMap((field) =>
			field.type === 'collection'
				? (field.options as INodeProperties[]).map((option) => formField([field.name], option))
				: [formField([], field)],
		);
}

function formField(parents: string[], field: INodeProperties): FormField {
	return { path: [...parents, field.name], field, needs: {} };
}

/** What the form of an event has to hold so that it works. */
export function filledInFor(event: string, sandbox: Sandbox): INodeParameters {
	return { event, ...eventEntry(event).occasion(sandbox).parameters };
}
