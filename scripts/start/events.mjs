import { tsImport } from 'tsx/esm/api';

const load = async (path) => await tsImport(path, import.meta.url);
const { events: all } = await load('../../nodes/Zoom/events/index.ts');
const { eventEntry } = await load('../../catalogue/read.ts');
const { byId } = await load('../../catalogue/entry.ts');

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
