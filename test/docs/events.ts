import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { eventEntry } from '../../catalogue/read';
import { events } from '../../nodes/Zoom/events';
import type { Sandbox } from '../../sandbox';
import { operationById, type Operation } from '../../sandbox/endpoints';
import { watchOf } from '../nodes/Zoom/events/trigger';

/** A row of the tables of scopes, and what happens when the trigger is used that way. */
export interface EventRun {
	/** Name in the Event dropdown. */
	name: string;
	/** Name of the row without "Trigger: ". */
	row: string;
	/** What Fetch Test Event shows. */
	samples: IDataObject[];
	/** What Fetch Test Event asks Zoom, each endpoint once. */
	asked: Operation[];
	/** What a poll without news asks Zoom. */
	idle: Operation[];
}

/** One way in which an event asks Zoom, of something that is there. */
export interface Case {
	event: string;
	/** What the row says after the name. */
	when?: string;
	parameters: INodeParameters;
}

/** One case for each way in which an event asks Zoom, each with something to find. */
export function casesOf(sandbox: Sandbox): Case[] {
	return events.flatMap(({ value }) =>
		eventEntry(value).requests.map(({ when, parameters }) => ({
			event: value,
			when,
			parameters: parameters?.(sandbox) ?? {},
		})),
	);
}

/** Runs every event in every way: what it shows, and what it asks Zoom. */
export async function runEvents(sandbox: Sandbox): Promise<EventRun[]> {
	const runs: EventRun[] = [];
	for (const { event, when, parameters } of casesOf(sandbox)) {
		const name = events.find(({ value }) => value === event)!.name;
		const watch = watchOf(sandbox, { event, ...parameters }, { admin: true });
		let samples: IDataObject[] = [];
		const endpointsOf = async (poll: () => Promise<unknown>) => {
			const requests = await watch.requestsOf(poll);
			return [...new Set(requests.map(({ operation }) => operation!))].map(operationById);
		};
		const asked = await endpointsOf(async () => (samples = await watch.samples()));
		await watch.poll();
		const idle = await endpointsOf(watch.poll);
		runs.push({ name, row: when ? `${name}, ${when}` : name, samples, asked, idle });
	}
	return runs;
}
