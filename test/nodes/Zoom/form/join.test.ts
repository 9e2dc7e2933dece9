import fc from 'fast-check';
import type { INodeProperties } from 'n8n-workflow';
import { join, type Form } from '../../../../nodes/Zoom/form/join';
import { shownFor } from '../../../../scripts/docs/shownFor';

const text = (name: string, more: Partial<INodeProperties> = {}): INodeProperties => ({
	displayName: name,
	name,
	type: 'string',
	default: '',
	...more,
});
const collection = (name: string, options: INodeProperties[]): INodeProperties => ({
	...text(name),
	type: 'collection',
	default: {},
	options,
});
const form = (resource: string, operation: string, ...fields: INodeProperties[]): Form => ({
	chosen: { resource, operation },
	fields,
});
const topic = text('topic');
const limit = text('limit', { displayOptions: { show: { returnAll: [false] } } });

it('a field of two operations stands there once, shown for both', () => {
	const [one, ...others] = join([
		form('meeting', 'create', topic),
		form('meeting', 'update', topic),
		form('meeting', 'get'),
	]);
	expect(others).toEqual([]);
	expect(one).toEqual(
		text('topic', {
			displayOptions: { show: { resource: ['meeting'], operation: ['create', 'update'] } },
		}),
	);
});

it('a field of every operation needs no condition', () => {
	expect(join([form('meeting', 'create', topic), form('webinar', 'get', topic)])).toEqual([topic]);
});

it('a field keeps the conditions that it has by itself', () => {
	const [one] = join([form('meeting', 'getAll', limit), form('meeting', 'get')]);
	expect(one.displayOptions?.show).toMatchObject({ returnAll: [false], operation: ['getAll'] });
});

it('a field is never shown for an operation that does not have it', () => {
	const joined = join([
		form('meeting', 'get', topic),
		form('webinar', 'getAll', topic),
		form('meeting', 'getAll'),
		form('webinar', 'get'),
	]);
	expect(joined.map(({ displayOptions }) => displayOptions?.show)).toEqual([
		{ resource: ['meeting'], operation: ['get'] },
		{ resource: ['webinar'], operation: ['getAll'] },
	]);
});

it('fields that only look the same stay apart', () => {
	const joined = join([
		form('meeting', 'create', text('topic')),
		form('meeting', 'update', text('topic')),
	]);
	expect(joined).toHaveLength(2);
});

it('a collection of several operations offers under each what belongs to it, by name', () => {
	const [options, ...others] = join([
		form('meeting', 'get', collection('options', [text('occurrence'), text('output')])),
		form('webinar', 'get', collection('options', [text('archived')])),
	]);
	expect(others).toEqual([]);
	expect(options.displayOptions).toBeUndefined();
	const offered = options.options as INodeProperties[];
	expect(offered.map(({ name, displayOptions }) => [name, displayOptions?.show])).toEqual([
		['archived', { '/resource': ['webinar'], '/operation': ['get'] }],
		['occurrence', { '/resource': ['meeting'], '/operation': ['get'] }],
		['output', { '/resource': ['meeting'], '/operation': ['get'] }],
	]);
});

it('whatever the forms, each shows its own fields in its own order, and no more', () => {
	const names = ['a', 'b', 'c', 'd', 'e'];
	const shared = new Map(names.map((name) => [name, text(name)]));
	const fields = fc
		.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.boolean()), {
			selector: ([name]) => name,
		})
		.map((chosen) => chosen.map(([name, own]) => (own ? text(name) : shared.get(name)!)));
	const group = fields.map((members) => collection('group', members));
	const places = fc.uniqueArray(
		fc.record({
			resource: fc.constantFrom('meeting', 'webinar', 'device'),
			operation: fc.constantFrom('get', 'getAll', 'create'),
		}),
		{ selector: ({ resource, operation }) => `${resource} ${operation}`, minLength: 1 },
	);
	const forms = places.chain((chosen) =>
		fc.tuple(
			...chosen.map((place) =>
				fc.tuple(fields, fc.option(group)).map(([plain, extra]) => ({
					chosen: place,
					fields: extra ? [...plain, extra] : plain,
				})),
			),
		),
	);
	const namesIn = (list: INodeProperties[]) => list.map(({ name }) => name);
	const inGroup = (list: INodeProperties[]) => {
		const found = list.find(({ name }) => name === 'group');
		return namesIn((found?.options ?? []) as INodeProperties[]).sort();
	};
	fc.assert(
		fc.property(forms, (all) => {
			const joined = join(all);
			for (const { chosen, fields: own } of all) {
				const shown = shownFor(joined, chosen);
				expect(namesIn(shown)).toEqual(namesIn(own));
				expect(inGroup(shown)).toEqual(inGroup(own));
			}
		}),
	);
});
