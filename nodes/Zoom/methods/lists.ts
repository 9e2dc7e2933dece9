import type { INodeListSearchItems } from 'n8n-workflow';
import { WORKFLOW_ZONE } from '../form/resourceLocator';
import { choices, matches, textOf, wholeList, type Search } from './choices';
import { collect, readPages } from './pages';

/** Zoom's `type` of a template that the account's administrator made; those of the user are 1. */
const OF_ADMINISTRATOR = '2';

/**
 * The ways of authentication that the host can ask of people who join.
 * @see https://developers.zoom.us/docs/api/users/#tag/users/GET/users/{userId}/settings
 */
export const searchAuthenticationOptions = wholeList({
	path: '/users/{host}/settings',
	query: { option: 'meeting_authentication' },
	rate: 'Medium',
	key: 'authentication_options',
	id: 'id',
	expects: { oneOf: ['authentication_options', 'meeting_authentication'] },
	name: ({ id, name, default_option: isDefault }) =>
		`${textOf(name) || textOf(id)}${isDefault === true ? ' (default)' : ''}`,
	whenEmpty: {
		message: 'This user has no authentication options',
		description:
			'An administrator adds them in Zoom under Account Settings > Security > Only authenticated users can join meetings.',
	},
});

/**
 * The account's groups of users.
 * @see https://developers.zoom.us/docs/api/users/#tag/groups/GET/groups
 */
export const searchGroups: Search = async function (filter) {
	const read = readPages(this, {
		path: '/groups',
		rate: 'Medium',
		key: 'groups',
		id: 'id',
		entry: ({ name, total_members: members }, value) => ({
			name: `${textOf(name) || value} (${textOf(members) || '0'} users)`,
			value,
		}),
	});
	const { found } = await collect(read, { pages: 0 }, Infinity);
	return choices(this, found, filter, {
		message: 'This account has no user groups',
		description:
			"An administrator adds groups in Zoom under User Management > Groups. You can also enter a group's ID by hand.",
	});
};

/**
 * The occurrences of the recurring meeting or webinar in the form, by their start.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/meetings/{meetingId}
 */
export const searchOccurrences = wholeList({
	path: '/{kind}/{session}',
	rate: 'Light',
	key: 'occurrences',
	id: 'occurrence_id',
	expects: { oneOf: ['id', 'uuid'] },
	name({ start_time: start, duration, status }) {
		const when = textOf(start).slice(0, 16).replace('T', ' ');
		const note = status === 'deleted' ? ' (cancelled)' : '';
		return `${when} UTC, ${textOf(duration)} minutes${note}`;
	},
	whenEmpty: {
		message: 'This session does not repeat, or has no occurrence ahead',
		description:
			'Only a recurring meeting or webinar with a fixed time has occurrences. Leave this field out for all others.',
	},
});

/**
 * The panelists of the webinar in the form.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/{webinarId}/panelists
 */
export const searchPanelists = wholeList({
	path: '/{kind}/{session}/panelists',
	rate: 'Medium',
	key: 'panelists',
	id: 'id',
	name({ id, name, email }) {
		const address = textOf(email);
		return textOf(name) ? `${textOf(name)}${address && ` (${address})`}` : address || textOf(id);
	},
	whenEmpty: {
		message: 'This webinar has no panelists',
		description:
			"Check 'Webinar'. The host is not in this list, and neither are the people who only watch.",
	},
});

/**
 * The questions that the host added to the registration form of the meeting or webinar, with the answers to choose from.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/meetings/{meetingId}/registrants/questions
 */
export const searchQuestions = wholeList({
	path: '/{kind}/{session}/registrants/questions',
	rate: 'Light',
	key: 'custom_questions',
	id: 'title',
	expects: { oneOf: ['custom_questions', 'questions'] },
	name({ title, answers, required }) {
		const given = (Array.isArray(answers) ? answers : []).map(textOf);
		const notes = [
			...(given.length ? [`one of: ${given.join(', ')}`] : []),
			...(required === true ? ['required'] : []),
		];
		return `${textOf(title)}${notes.length ? ` (${notes.join('; ')})` : ''}`;
	},
	whenEmpty: {
		message: 'The registration form has no questions of its own',
		description: 'The host adds them in Zoom, on the Registration tab of the meeting or webinar.',
	},
});

/**
 * The roles of the account's users.
 * @see https://developers.zoom.us/docs/api/accounts/#tag/roles/GET/roles
 */
export const searchRoles = wholeList({
	path: '/roles',
	rate: 'Medium',
	key: 'roles',
	id: 'id',
	name: ({ id, name, total_members: members }) =>
		`${textOf(name) || textOf(id)} (${textOf(members) || '0'} users)`,
	whenEmpty: {
		message: 'Zoom lists no roles of this account',
		description: 'Enter the ID of the role by hand: 0 is the owner, 1 administrators, 2 members.',
	},
});

/**
 * The meeting templates that Zoom takes for a new meeting: those of the account's administrator.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/users/{userId}/meeting_templates
 */
export const searchTemplates = wholeList({
	path: '/users/{host}/meeting_templates',
	rate: 'Medium',
	key: 'templates',
	id: 'id',
	wanted: ({ type }) => textOf(type) === OF_ADMINISTRATOR,
	name: ({ id, name }) => textOf(name) || textOf(id),
	whenEmpty: {
		message: 'There are no meeting templates of the administrator',
		description:
			"Zoom takes only templates of the account's administrator, not those that a user saved. Ask Zoom support to enable them for the account.",
	},
});

/**
 * The tracking fields of the account, with the values that it recommends.
 * @see https://developers.zoom.us/docs/api/accounts/#tag/tracking-field/GET/tracking_fields
 */
export const searchTrackingFields = wholeList({
	path: '/tracking_fields',
	rate: 'Medium',
	key: 'tracking_fields',
	id: 'field',
	name({ field, recommended_values: values }) {
		const isKnown = Array.isArray(values) && values.length > 0;
		return `${textOf(field)}${isKnown ? ` (such as ${values.map(textOf).join(', ')})` : ''}`;
	},
	whenEmpty: {
		message: 'This account has no tracking fields',
		description: 'An administrator adds them in Zoom under Account Management > Tracking Fields.',
	},
});

/**
 * The tracking sources of the webinar in the form.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/{webinarId}/tracking_sources
 */
export const searchTrackingSources = wholeList({
	path: '/{kind}/{session}/tracking_sources',
	rate: 'Medium',
	key: 'tracking_sources',
	id: 'id',
	name: ({ id, source_name: name }) => textOf(name) || textOf(id),
	whenEmpty: {
		message: 'This webinar has no tracking sources',
		description:
			'The host adds them in Zoom, on the Invitations tab of the webinar under Source Tracking Link.',
	},
});

/**
 * The webinar templates of the host: own ones and those of the account's administrator.
 * @see https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/users/{userId}/webinar_templates
 */
export const searchWebinarTemplates = wholeList({
	path: '/users/{host}/webinar_templates',
	rate: 'Medium',
	key: 'templates',
	id: 'id',
	name: ({ id, name }) => textOf(name) || textOf(id),
	whenEmpty: {
		message: 'There are no webinar templates',
		description:
			'You can make one in Zoom: open a webinar that is set up as you want it, and choose Save as Template.',
	},
});

/** The workflow's own time zone, then all that there are, each with what it is ahead of UTC today. Asks nobody. */
export const searchTimezones: Search = async function (filter) {
	const own = { name: `The Workflow's Own (${this.getTimezone()})`, value: WORKFLOW_ZONE };
	const names = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]);
	const zones = [...names].sort().map(timezoneEntry);
	return { results: [own, ...zones].filter((zone) => matches(zone, filter?.replace(/\s/g, '_'))) };
};

function timezoneEntry(zone: string): INodeListSearchItems {
	const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
	const offset = parts.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? '';
	return { name: `${zone} (${offset.replace('GMT', 'UTC')})`, value: zone };
}
