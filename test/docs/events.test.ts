import type { IDataObject } from 'n8n-workflow';
import { events } from '../../nodes/Zoom/events';
import { eventRequests } from '../../scripts/docs/requests';
import type { Sandbox } from '../../sandbox';
import { sandboxForEvents } from '../nodes/Zoom/events/trigger';
import { runEvents, type EventRun } from './events';
import { examplesIn, read, scopesIn, sections, tableRows } from './markdown';

const names = events.map(({ name }) => name);
const pageOf = (name: string) =>
	read(`docs/events/${events.find((event) => event.name === name)!.value}.md`);
const unique = (scopes: string[]) => [...new Set(scopes)].sort();

let sandbox: Sandbox;
let runs: EventRun[];

beforeAll(async () => {
	sandbox = await sandboxForEvents();
	runs = await runEvents(sandbox);
});
afterAll(async () => await sandbox.close());

it.each(events)('$name has a page with what fires, its fields and what goes wrong', (event) => {
	const page = pageOf(event.name);
	expect(sections(page)[0].title).toBe(event.name);
	expect(sections(page).map(({ title }) => title)).toEqual(
		expect.arrayContaining(['When it fires', 'Fields', 'When something goes wrong']),
	);
	for (const field of event.fields.flatMap((one) => [
		one,
		...((one.options ?? []) as (typeof one)[]),
	])) {
		if (field.type !== undefined) expect(page).toContain(`\`${field.name}\``);
	}
});

it('asks Zoom what the list of requests says, with each poll', () => {
	const asked = ({ idle }: EventRun) => idle.map(({ id }) => id).sort();
	expect(runs.map((run) => [run.row, asked(run)])).toEqual(
		eventRequests.map(({ event, when, ids }) => {
			const { name } = events.find(({ value }) => value === event)!;
			return [when ? `${name}, ${when}` : name, [...ids].sort()];
		}),
	);
});

describe('scopes', () => {
	const COLUMNS = [
		['granular', 'user', 1],
		['granular', 'admin', 2],
		['classic', 'user', 3],
		['classic', 'admin', 4],
	] as const;
	const chapter = sections(read('docs/scopes.md')).find(({ title }) => title === 'Events')!;
	const rows = tableRows(chapter.text);

	it.each(COLUMNS)(
		'of the table are those of what each event asks Zoom: %s, %s',
		(family, level, at) => {
			expect(rows.map((cells) => [cells[0], unique(scopesIn(cells[at]))])).toEqual(
				runs.map(({ row, asked }) => [
					row,
					unique(asked.flatMap(({ scopes }) => scopes[family][level])),
				]),
			);
		},
	);

	it.each(names)('on the page are those of the table: %s', (name) => {
		const inTable = rows.filter(([row]) => row === name || row.startsWith(`${name}, `));
		const onPage = tableRows(pageOf(name)).filter(([fact]) => fact.startsWith('Scopes'));
		expect(unique(onPage.flatMap(([, cell]) => scopesIn(cell)))).toEqual(
			unique(inTable.flatMap((cells) => cells.slice(1).flatMap(scopesIn))),
		);
	});

	it.each(events)('in the notice of the node are those of the table: $name', (event) => {
		const inTable = rows
			.filter(([row]) => row === event.name || row.startsWith(`${event.name}, `))
			.map(([, user, admin]) => (scopesIn(user).length > 0 ? user : admin));
		const named = event.requirements.match(/\b[a-z_]+(?::[a-z_]+)+/g);
		expect(unique(named ?? [])).toEqual(unique(inTable.flatMap(scopesIn)));
	});
});

describe('example', () => {
	const exampleOf = (name: string) => examplesIn(pageOf(name))[0] as IDataObject;

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
