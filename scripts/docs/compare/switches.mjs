import { requestsOf } from './builtIn.mjs';
import { formsOf } from './forms.mjs';
import { startOurs } from './ours.mjs';

const KEEPS = /^(create|update|upsert|append)$/;
/** What has to be filled in before a node asks its service. */
const FILLED_IN = {
	ours: { topic: 'Topic' },
	builtIn: {
		authentication: 'oAuth2',
		title: 'Title',
		start: '2026-03-31T12:00:00',
		end: '2026-03-31T13:00:00',
		columns: {
			mappingMode: 'defineBelow',
			value: { id: '1' },
			schema: [],
			matchingColumns: ['id'],
		},
	},
};

/**
 * Runs what creates and changes things once with each switch on and once with it off, and looks at what is sent.
 * @returns how many switches are sent when on, and the names of those among them that are not when off
 */
export async function switchesOf({ isOurs, action }) {
	if (!isOurs)
		return await tryAll(action, FILLED_IN.builtIn, async (form) => await requestsOf(action, form));
	const ours = await startOurs(action);
	try {
		return await tryAll(action, FILLED_IN.ours, ours.requestsOf);
	} finally {
		await ours.close();
	}
}

async function tryAll(node, filledIn, requests) {
	const found = [];
	for (const { chosen, fields } of formsOf(node).filter(({ chosen }) =>
		KEEPS.test(chosen.operation),
	)) {
		const form = { ...defaultsOf(fields), ...filledIn, ...chosen };
		for (const { path, field } of fields.filter(isSwitch)) {
			const on = flat(await requests(withValue(form, path, true)));
			const off = flat(await requests(withValue(form, path, false)));
			const different = Object.keys({ ...on, ...off }).filter((place) => on[place] !== off[place]);
			if (different.length === 0) continue;
			const name = `${chosen.operation}: ${field.displayName}`;
			found.push({ name, dropped: different.every((place) => !(place in off)) });
		}
	}
	return {
		sent: found.length,
		dropped: found.filter(({ dropped }) => dropped).map(({ name }) => name),
	};
}

function isSwitch({ field, repeats }) {
	return field.type === 'boolean' && !repeats;
}

/** The form as it is at first, something chosen in each picker. */
function defaultsOf(fields) {
	const top = fields.filter(({ path }) => !path.includes('.'));
	const first = ({ type, default: value }) =>
		type === 'resourceLocator' ? { __rl: true, mode: 'id', value: '85012345678' } : value;
	const collections = fields.map(({ path }) => path.split('.')[0]);
	return {
		...Object.fromEntries(collections.map((name) => [name, {}])),
		...Object.fromEntries(top.map(({ field }) => [field.name, first(field)])),
	};
}

function withValue(form, path, value) {
	const [name, ...rest] = path.split('.');
	return {
		...form,
		[name]: rest.length ? withValue(form[name] ?? {}, rest.join('.'), value) : value,
	};
}

/** All values of a structure by their place. */
function flat(value, place = '') {
	if (typeof value !== 'object' || value === null) return { [place]: value };
	return Object.assign(
		{},
		...Object.entries(value).map(([name, one]) => flat(one, `${place}.${name}`)),
	);
}
