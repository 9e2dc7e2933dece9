import { events } from '../../../nodes/Zoom/events';
import { formatted, type DocsFile } from '../files';
import { page, table } from '../markdown';
import { operations } from '../nodes';
import { eventRequests, lists, lookUps } from '../requests';
import { everyScope, scopeCell, scopeRow, type ScopeRow } from '../scopeRows';

const PATH = 'docs/scopes.md';
const FAMILIES = [
	{ key: 'granular', title: 'Granular scopes (apps made today)' },
	{ key: 'classic', title: 'Classic scopes (older apps)' },
] as const;
const LEVELS = [
	{ key: 'user', title: 'User-managed app' },
	{ key: 'admin', title: 'Admin-managed and Server-to-Server app' },
] as const;

/** Rows of the operations. */
export const operationRows = operations.map(({ title, endpoint }) => scopeRow(title, [endpoint]));

/** Rows of the events, one for each way in which they ask Zoom. */
export const eventRows = eventRequests.map(({ event, when, ids, forNew = [] }) => {
	const { name } = events.find(({ value }) => value === event)!;
	return scopeRow(when ? `${name}, ${when}` : name, [...ids, ...forNew]);
});

/** Rows of the lists in the forms, and of what is looked up on the way. */
export const listRows = lists.map(({ name, ids }) => scopeRow(name, ids));
export const lookUpRows = lookUps.map(({ name, ids }) => scopeRow(name, ids));

const allRows = [...operationRows, ...eventRows, ...listRows, ...lookUpRows];

/** All scopes that one kind of app needs for everything, one on a line, to copy. */
function scopesForEverything(family: 'granular' | 'classic', level: 'user' | 'admin'): string {
	return `\`\`\`text\n${everyScope(allRows, family, level).join('\n')}\n\`\`\``;
}

function rowsTable(what: string, rows: ScopeRow[]): string {
	return table(
		[what, 'Granular, user', 'Granular, administrator', 'Classic, user', 'Classic, administrator'],
		rows.map(({ name, granular, classic }) => [
			name,
			...[granular.user, granular.admin, classic.user, classic.admin].map(scopeCell),
		]),
	);
}

/** docs/scopes.md */
export async function files(): Promise<DocsFile[]> {
	const text = page([
		'# Scopes',
		'A scope is a permission of your Zoom app. Tick those of the operations and events that you use, and no others.',
		'- **Granular or classic?** An app has one of the two families. Apps made today have granular scopes.\n- **User or administrator?** For a user-managed app take the user columns. For an admin-managed app and for Server-to-Server OAuth take the administrator columns.\n- **Added later?** With User OAuth2 connect the credential again. With Server-to-Server there is nothing to do: the node fetches a new token by itself. Zoom can take up to a day to give a new scope.\n- **Where?** In the app under **Scopes > Add Scopes**. The scopes of webinars stand under the product **Meetings**.',
		'## Operations',
		rowsTable('Operation', operationRows),
		'## Events',
		'Where an event has several rows, its fields decide which one counts.',
		rowsTable('Event', eventRows),
		'## Lists',
		'What fills the lists in the form. Without its scope a list stays empty and says so; you can still type an ID, a name or an email address.',
		rowsTable('List', listRows),
		'## Look-ups',
		'What the nodes ask on the way. Without the scope for missed sessions the participant events see only the latest session of a number.',
		rowsTable('For', lookUpRows),
		'- Without the scope for users, the list of users of a User OAuth2 login shows the connected user only.\n- Which scopes a Server-to-Server app is offered depends on the role of the person who creates it, those for summaries and recording files too. Create the app as the owner of the account, or see [Permission to build apps](credentials.md#permission-to-build-apps).\n- Zoom’s documents name `phone_recording:read:admin` for one of the requests that read recordings. The classic scope of administrators that works is `recording:read:admin`; an account without Zoom Phone may not be offered the other.',
		'## Everything at once',
		'All operations, events and lists. More than most people need. On a Free account leave out what needs a paid plan, above all what begins with `cloud_recording` and `webinar`, or mark it optional in the app: a scope that the plan cannot grant can end the login with **Something went wrong**.',
		...FAMILIES.flatMap((family) => [
			`### ${family.title}`,
			...LEVELS.flatMap((level) => [
				`**${level.title}**`,
				scopesForEverything(family.key, level.key),
			]),
		]),
	]);
	return [{ path: PATH, text: await formatted(PATH, text) }];
}
