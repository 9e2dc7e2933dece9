import {
	NodeHelpers,
	type INode,
	type INodeParameters,
	type INodeProperties,
	type INodePropertyCollection,
	type INodePropertyOptions,
} from 'n8n-workflow';
import { ZoomServerToServerOAuth2Api } from '../../../credentials/ZoomServerToServerOAuth2Api.credentials';
import { ZoomUserOAuth2Api } from '../../../credentials/ZoomUserOAuth2Api.credentials';
import { resources } from '../../../nodes/Zoom/resources';
import { Zoom } from '../../../nodes/Zoom/Zoom.node';
import { ZoomTrigger } from '../../../nodes/Zoom/ZoomTrigger.node';
import { formsOf } from '../../support/form';

const { description } = new Zoom();
const LOGINS = ['userOAuth2', 'serverToServerOAuth2'];
/** Workflows hold these values, so they stay for ever; more may come. */
const FOR_EVER: Record<string, string[]> = {
	archivedFile: ['getAll'],
	device: ['getAll'],
	meeting: [
		'addRegistrant',
		'create',
		'delete',
		'deleteRegistrant',
		'end',
		'get',
		'getAll',
		'getInvitation',
		'getPast',
		'getPastInstances',
		'getPastParticipants',
		'getRegistrants',
		'getSummaries',
		'getSummary',
		'update',
		'updateRegistrantStatus',
	],
	recording: ['delete', 'deleteFile', 'get', 'getAll', 'getSettings', 'restore', 'updateSettings'],
	report: [
		'getCloudRecordingUsage',
		'getDailyUsage',
		'getHosts',
		'getMeeting',
		'getMeetingParticipants',
		'getOperationLogs',
		'getUserMeetings',
		'getWebinar',
		'getWebinarParticipants',
	],
	user: ['create', 'delete', 'get', 'getAll', 'getSettings', 'update', 'updateStatus'],
	webinar: [
		'addRegistrant',
		'create',
		'delete',
		'end',
		'get',
		'getAll',
		'getParticipants',
		'update',
		'getRegistrants',
	],
};

/** What n8n reads of a field. */
const MEMBERS = new Set([
	'default',
	'description',
	'displayName',
	'displayOptions',
	'modes',
	'name',
	'noDataExpression',
	'options',
	'placeholder',
	'required',
	'routing',
	'type',
	'typeOptions',
]);

type Option = INodePropertyOptions | INodeProperties | INodePropertyCollection;

const isField = (option: Option): option is INodeProperties => 'type' in option;
const isGroup = (option: Option): option is INodePropertyCollection => 'values' in option;
const isChoice = (option: Option): option is INodePropertyOptions => 'value' in option;

/** The fields, and those of their collections and groups, each with its path for messages. */
function fieldsIn(fields: INodeProperties[], parent = ''): Array<[string, INodeProperties]> {
	return fields.flatMap((field) => {
		const path = `${parent}${field.name}`;
		const options = (field.options ?? []) as Option[];
		const inner = options.flatMap((option) =>
			isGroup(option) ? option.values : isField(option) ? [option] : [],
		);
		return [[path, field], ...fieldsIn(inner, `${path}.`)] as Array<[string, INodeProperties]>;
	});
}

const notices = description.properties.filter(({ type }) => type === 'notice');
const fields = fieldsIn(description.properties.filter(({ type }) => type !== 'notice'));
const groups = fields.flatMap(([, field]) => ((field.options ?? []) as Option[]).filter(isGroup));
const choices = fields.flatMap(([path, field]) =>
	((field.options ?? []) as Option[])
		.filter(isChoice)
		.map((choice) => [path, choice] as [string, INodePropertyOptions]),
);

const SMALL = /^(a|an|and|as|at|before|but|by|for|from|if|in|it|of|on|or|the|to|up|when|with)$/;
const OWN_SPELLING = /^(iPad|iPhone|macOS)$/;

function isTitleCase(name: string): boolean {
	const words = name.split(/[\s/–-]+/).filter(Boolean);
	return words.every(
		(word, index) =>
			(index > 0 && SMALL.test(word)) || OWN_SPELLING.test(word) || !/^[(']?\p{Ll}/u.test(word),
	);
}

it('names every field, group and choice in Title Case', () => {
	const names = [
		...fields.map(([path, { displayName }]) => [path, displayName]),
		...groups.map(({ name, displayName }) => [name, displayName]),
		...choices.map(([path, { name }]) => [path, name]),
	];
	expect(names.filter(([, name]) => !name || !isTitleCase(name))).toEqual([]);
});

it('says in whole sentences what an operation needs, once for each', () => {
	for (const { displayName, displayOptions } of notices) {
		expect(displayName).toMatch(/^[A-Z].+\.$/);
		expect(Object.keys(displayOptions?.show ?? {}).sort()).toEqual(['operation', 'resource']);
	}
	const shownFor = notices.map(({ displayOptions }) => JSON.stringify(displayOptions));
	expect(new Set(shownFor).size).toBe(notices.length);
	expect(notices.length).toBeGreaterThan(10);
});

it('names choices with words, not with the codes that Zoom takes', () => {
	const codes = choices.filter(
		([, { name }]) => !OWN_SPELLING.test(name) && /_|^[a-z]+[A-Z]|^-?\d+$/.test(name),
	);
	expect(codes).toEqual([]);
});

it('has choices in every dropdown, each only once', () => {
	for (const [path, { type, options, typeOptions, default: chosen }] of fields) {
		if (type !== 'options' && type !== 'multiOptions') continue;
		if (typeOptions?.loadOptionsMethod) continue;
		const values = (options as INodePropertyOptions[]).map(({ value }) => value);
		expect([path, values.length > 0, new Set(values).size]).toEqual([path, true, values.length]);
		if (type === 'options') expect([path, values.includes(chosen as string)]).toEqual([path, true]);
	}
});

it('gives examples as examples', () => {
	const placeholders = fields.flatMap(([path, { type, placeholder, modes = [] }]) =>
		[{ placeholder }, ...modes.filter((mode) => mode.type !== 'list')].map(
			(one) => [path, type, one.placeholder ?? ''] as const,
		),
	);
	const odd = placeholders.filter(([, type, placeholder]) => {
		const expected = /ollection$/.test(type) ? /^Add \w/ : /^e\.g\. \S/;
		return placeholder !== '' && !expected.test(placeholder);
	});
	expect(odd).toEqual([]);
});

it('has an example in every text and number, and a word on every button that adds', () => {
	const ofTrigger = fieldsIn(new ZoomTrigger().description.properties, 'trigger: ');
	const bare = [...fields, ...ofTrigger].filter(
		([, { type, placeholder }]) => /^(string|number)$|ollection$/.test(type) && !placeholder,
	);
	expect(bare.map(([path]) => path)).toEqual([]);
});

it('leaves nothing of the builders on what n8n is given', () => {
	const built = fieldsIn([
		...description.properties,
		...new ZoomTrigger().description.properties,
		...new ZoomUserOAuth2Api().properties,
		...new ZoomServerToServerOAuth2Api().properties,
	]);
	const others = built.flatMap(([path, field]) =>
		Object.keys(field)
			.filter((member) => !MEMBERS.has(member))
			.map((member) => `${path}: ${member}`),
	);
	expect(others).toEqual([]);
});

it('explains in plain English', () => {
	const texts = [
		...fields.map(([path, { description: text }]) => [path, text ?? '']),
		...choices.map(([path, { description: text }]) => [path, text ?? '']),
	];
	const odd = texts.filter(([, text]) =>
		/\bAPI\b|`|\bJSON\b|\bPATCH\b|\benum\b|\bboolean\b| {2}|^\s|\s$/i.test(text),
	);
	expect(odd).toEqual([]);
	for (const [path, { type, description: text }] of fields) {
		if (type === 'boolean')
			expect([path, text]).toEqual([path, expect.stringMatching(/^Whether /)]);
	}
});

it('reaches each operation under exactly its resource', () => {
	const resource = description.properties.find(({ name }) => name === 'resource')!;
	const offered = (resource.options as INodePropertyOptions[]).map(({ value }) => String(value));
	expect(offered).toEqual(resources.map(({ name }) => name));
	const registered = Object.fromEntries(
		resources.map(({ name, operations }) => [name, operations.map(({ value }) => value).sort()]),
	);
	for (const authentication of LOGINS) {
		const found: Record<string, string[]> = {};
		for (const form of formsOf(description, authentication)) {
			(found[form.resource] ??= []).push(form.operation);
		}
		for (const operations of Object.values(found)) operations.sort();
		expect(found).toEqual(registered);
	}
	for (const [name, operations] of Object.entries(FOR_EVER)) {
		expect(registered[name]).toEqual(expect.arrayContaining(operations));
	}
});

const node = {} as INode;

/** All values that decide which of these fields are shown, in every combination. */
function combinations(fieldsOfForm: INodeProperties[], chosen: INodeParameters): INodeParameters[] {
	const conditions = new Map<string, Set<unknown>>();
	for (const { displayOptions } of fieldsOfForm) {
		for (const [name, values = []] of Object.entries(displayOptions?.show ?? {})) {
			if (name in chosen || name.startsWith('/')) continue;
			const known = conditions.get(name) ?? new Set([undefined]);
			for (const value of values) known.add(value);
			conditions.set(name, known);
		}
	}
	return [...conditions].reduce<INodeParameters[]>(
		(all, [name, values]) =>
			all.flatMap((one) => [...values].map((value) => ({ ...one, [name]: value as string }))),
		[chosen],
	);
}

function namesShownTwice(fieldsOfForm: INodeProperties[], chosen: INodeParameters): string[] {
	return combinations(fieldsOfForm, chosen).flatMap((values) => {
		const shown = fieldsOfForm
			.filter((field) => NodeHelpers.displayParameter(values, field, node, description, chosen))
			.map(({ name }) => name);
		return shown.filter((name, index) => shown.indexOf(name) !== index);
	});
}

describe.each(LOGINS)('with %s', (authentication) => {
	it.each(formsOf(description, authentication))(
		'$resource: $operation shows no name twice',
		({ resource, operation }) => {
			const chosen = { authentication, resource, operation };
			expect(namesShownTwice(description.properties, chosen)).toEqual([]);
			for (const [, { type, options }] of fields) {
				if (type !== 'collection') continue;
				expect(namesShownTwice(options as INodeProperties[], chosen)).toEqual([]);
			}
		},
	);
});

it('shows required fields at the top, and few others until a user adds them', () => {
	for (const { resource, operation, fields: shown } of formsOf(description, 'userOAuth2')) {
		const atTop = shown.filter(({ path, field }) => path.length === 1 && field.required);
		const required = shown.filter(({ path, field }) => path.length < 3 && field.required);
		expect([resource, operation, required]).toEqual([resource, operation, atTop]);
		const atOnce = shown.filter(
			({ path, needs }) => path.length === 1 && !Object.keys(needs).length,
		);
		expect(atOnce.length).toBeLessThanOrEqual(5);
	}
});

it('can be used as a tool of an agent', () => {
	expect(description.usableAsTool).toBe(true);
});

const kilobytes = Math.ceil(JSON.stringify(description).length / 1024);

it(`stays small: ${kilobytes} kB`, () => {
	expect(kilobytes).toBeLessThan(220);
});
