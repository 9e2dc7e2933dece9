import { load } from '../lib/typescript.mjs';

const { events: all } = load('../../nodes/Zoom/events/index.ts', import.meta.url);
const { eventEntry } = load('../../catalogue/read.ts', import.meta.url);
const { byId } = load('../../catalogue/entry.ts', import.meta.url);

/**
 * The events, one row each, in the order of the dropdown: value and name there, IDs of the endpoints
 * that a poll can ask, whether a user is watched, and what the catalogue knows: `occasion` and `list`.
 */
export const events = all.map(({ value, name, fields }) => {
	const { requests, occasion, list } = eventEntry(value);
	return {
		event: value,
		name,
		asks: requests.flatMap(({ ids }) => ids),
		watchesUser: fields.some((field) => field.name === 'userId'),
		occasion,
		list,
	};
});

/** What the trigger's form holds for an event: `parameters`, those of an occasion, and whom it watches. */
export const formOf = ({ event, watchesUser }, parameters, user) => ({
	event,
	...parameters,
	...(watchesUser && { userId: byId(user) }),
});
