/** Names of fields that take something of the service though they do not say ID: people, columns. */
const NAMED_OTHERWISE = [
	'scheduleFor',
	'alternativeHosts',
	'alternative_hosts',
	'triggerField',
	'downloadFieldNames',
];
/** Google Calendar lets the user give a new event an ID; there is nothing yet to choose. */
const GIVEN_BY_USER = 'Opaque identifier of the event';

/** Whether a field wants something that is in the service already: a meeting, a label, a column. */
export function isIdentifier({ type, name, displayName, description, typeOptions }) {
	if (type === 'resourceLocator' || type === 'resourceMapper' || loads(typeOptions)) return true;
	if (!['string', 'number'].includes(type) || description?.startsWith(GIVEN_BY_USER)) return false;
	return /\bIDs?\b/.test(displayName) || NAMED_OTHERWISE.includes(name);
}

/** Whether it can be chosen from a list of what is there. */
export function hasPicker({ type, modes, typeOptions }) {
	if (type === 'resourceLocator') return modes.some((mode) => mode.type === 'list');
	return type === 'resourceMapper' || loads(typeOptions);
}

function loads(typeOptions) {
	return Boolean(typeOptions?.loadOptionsMethod ?? typeOptions?.loadOptions);
}
