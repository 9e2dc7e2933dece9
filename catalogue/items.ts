import type { IDataObject } from 'n8n-workflow';
import type { NewEvent } from '../nodes/Zoom/polling/events';
import type { PollRun } from '../nodes/Zoom/polling/run';
import {
	changedBy,
	entryOf,
	nullable,
	object,
	specimenOf,
	type Shape,
} from '../scripts/docs/schemas/shape';

/** A person in the lists of participants of these two endpoints, each of which knows what the other does not. */
export function participant(past: string, report: string): Shape {
	const [base, further] = [past, report].map((id) => entryOf(id, 'participants').properties);
	return object({ ...further, ...base });
}

/** What an event makes of an entry: all members that it promises, null where Zoom gives none. */
export async function promised(event: NewEvent, entry: Shape, details = entry): Promise<Shape> {
	const get = async () => specimenOf(details) as IDataObject;
	const payload = async (specimen: IDataObject) =>
		await event.payload(specimen, { get } as unknown as PollRun);
	return nullable(await changedBy(entry, payload));
}
