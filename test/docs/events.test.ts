import type { IDataObject } from 'n8n-workflow';
import { events } from '../../nodes/Zoom/events';
import type { Sandbox } from '../../sandbox';
import { sandboxForEvents } from '../nodes/Zoom/events/trigger';
import { runEvents, type EventRun } from './events';
import { read, scopesIn, sections, tableRows } from './markdown';

const readme = read('README.md');
const headings = sections(readme);
const section = (title: string) => headings.find((one) => one.title === title)?.text ?? '';
const chapters = sections(section('Zoom Trigger')).filter(({ level }) => level === 3);
const [overview] = section('Zoom Trigger').split('\n### ');
const names = events.map(({ name }) => name);

let sandbox: Sandbox;
let runs: EventRun[];

beforeAll(async () => {
	sandbox = await sandboxForEvents();
	runs = await runEvents(sandbox);
});
afterAll(async () => await sandbox.close());

it('has a chapter for each of the 11 events, in the order of the dropdown', () => {
	expect(names).toHaveLength(11);
	expect(chapters.slice(-11).map(({ title }) => title)).toEqual(names);
});

it('lists each in the overview, with a link to its chapter', () => {
	const listed = tableRows(overview).map(([link]) => link);
	expect(listed).toEqual(chapters.slice(-11).map(({ title, anchor }) => `[${title}](#${anchor})`));
});

describe('scopes', () => {
	const FAMILIES = [
		['granular', 'Granular scopes (apps made today)'],
		['classic', 'Classic scopes (older apps)'],
	] as const;
	const unique = (scopes: string[]) => [...new Set(scopes)].sort();
	const rowsOf = (title: string) =>
		tableRows(section(title))
			.filter(([what]) => what.startsWith('Trigger: '))
			.map(([what, user, admin]) => ({
				row: what.replace('Trigger: ', ''),
				user: unique(scopesIn(user)),
				admin: unique(scopesIn(admin)),
			}));

	it.each(FAMILIES)('of the table are those of what each event asks Zoom: %s', (family, title) => {
		const needed = (asked: EventRun['asked'], level: 'user' | 'admin') =>
			unique(asked.flatMap(({ scopes }) => scopes[family][level]));
		expect(rowsOf(title)).toEqual(
			runs.map(({ row, asked }) => ({
				row,
				user: needed(asked, 'user'),
				admin: needed(asked, 'admin'),
			})),
		);
	});

	it.each(names)('in the chapter are those of the table: %s', (name) => {
		const inTable = FAMILIES.flatMap(([, title]) => rowsOf(title))
			.filter(({ row }) => row === name || row.startsWith(`${name}, `))
			.flatMap(({ user, admin }) => (user.length ? user : admin));
		const line = section(name)
			.split('\n')
			.find((text) => text.startsWith('- **Scopes:**'));
		expect(unique(scopesIn(line ?? ''))).toEqual(unique(inTable));
	});

	it.each(events)('in the notice of the node are those of the table: $name', (event) => {
		const inTable = rowsOf('Granular scopes (apps made today)')
			.filter(({ row }) => row === event.name || row.startsWith(`${event.name}, `))
			.flatMap(({ user, admin }) => (user.length ? user : admin));
		const named = event.needs.match(/\b[a-z_]+(?::[a-z_]+)+/g);
		expect(unique(named ?? [])).toEqual(unique(inTable));
	});
});

it('gives the cost of a poll that finds nothing', () => {
	const labels = (text: string) => ['Light', 'Medium', 'Heavy'].filter((one) => text.includes(one));
	const given = tableRows(overview).map(([, , , cost]) => labels(cost.replace(/, .* if new/, '')));
	const spent = names.map((name) =>
		labels(
			runs
				.filter((run) => run.name === name)
				.flatMap(({ idle }) => idle.map(({ rateLimit }) => rateLimit))
				.join(),
		),
	);
	expect(given).toEqual(spent);
});

describe('example', () => {
	const exampleOf = (name: string) =>
		JSON.parse(/```json\n([\s\S]*?)```/.exec(section(name))?.[1] ?? 'null') as IDataObject;

	it.each(names)('has the members and types of what the event emits: %s', (name) => {
		const example = exampleOf(name);
		const samples = runs.filter((run) => run.name === name).flatMap((run) => run.samples);
		expect(samples.length).toBeGreaterThan(0);
		for (const sample of samples) {
			expect(Object.keys(example).sort()).toEqual(Object.keys(sample).sort());
		}
		const [nearest] = samples
			.map((sample) => strangers(example, sample))
			.sort((a, b) => a.length - b.length);
		expect(nearest).toEqual([]);
	});

	it.each(names)('agrees with itself: %s', (name) => {
		const { changed_fields: paths, changes_detected: changes, ...rest } = exampleOf(name);
		const object = (rest.meeting_details ?? rest.user ?? rest.webinar ?? rest.summary) as
			IDataObject | undefined;
		for (const path of (paths ?? []) as string[]) expect(object).toHaveProperty(path);
		for (const [path, change] of Object.entries(object && changes ? changes : {})) {
			expect(object).toHaveProperty(path, (change as { new: unknown }).new);
		}
	});
});

/** What an example has and the real thing has not, or in another type. Empty in the real thing fits everything. */
function strangers(example: unknown, real: unknown, path = ''): string[] {
	if (real === null || real === undefined || example === null) return [];
	if (typeof example !== typeof real) return [`${path}: ${typeof real}`];
	if (Array.isArray(example) && Array.isArray(real)) {
		return example.flatMap((entry, at) => strangers(entry, real[at] ?? real[0], `${path}[]`));
	}
	if (typeof example !== 'object') return [];
	const members = real as IDataObject;
	if (Object.keys(members).length === 0) return [];
	return Object.entries(example).flatMap(([key, value]) =>
		key in members ? strangers(value, members[key], `${path}.${key}`) : [`${path}.${key}`],
	);
}
