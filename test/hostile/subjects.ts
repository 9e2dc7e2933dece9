import type { INodeParameters, INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import type { Operation } from '../../sandbox/endpoints';
import { filledIn, merge, type Form, type FormField } from '../support/form';

/** A place in a form where a value is put that does not belong there. */
export interface Subject {
	/** Names from the top of the form down to the place. */
	name: string;
	/** Names of fields, as the user sees them, one of which a refusal has to tell. */
	labels: string[];
	/** How Zoom names what is sent from here; undefined when anything may be. */
	wire?: string;
	/** Whether an object can be meant here. n8n itself empties a group that is given as something else. */
	takes: 'scalar' | 'anything';
	/** The parameters of the node with the value in its place. */
	place: (value: unknown) => INodeParameters;
}

/** The form of one operation or event, as far as subjects need it. */
export type Fields = Pick<Form, 'fields'>;

/** Every field of a form, the collections that hold fields, and what is inside of groups and pickers. */
export function subjectsOf({ fields }: Fields, operation?: Operation): Subject[] {
	const collections = new Map(
		fields.flatMap((one) =>
			one.path.slice(0, -1).map((_, index) => {
				const path = one.path.slice(0, index + 1);
				return [path.join('.'), path] as const;
			}),
		),
	);
	return [
		...fields.flatMap((field) => fieldSubjects(field, operation)),
		...[...collections.values()].map((path) => collectionSubject(path, fields)),
	];
}

function fieldSubjects(one: FormField, operation?: Operation): Subject[] {
	const { field, path } = one;
	const whole: Subject = {
		name: path.join('.'),
		labels: labelsOf(one),
		wire: one.place && one.place.in !== 'path' ? one.place.name : undefined,
		takes: field.type === 'fixedCollection' || isForLists(field) ? 'anything' : 'scalar',
		place: (value) => filledIn(withCompany(one, operation), value as string),
	};
	if (field.type === 'fixedCollection') return [whole, ...groupSubjects(whole, field)];
	if (field.type === 'resourceLocator') return [whole, ...pickerSubjects(whole, field)];
	if (field.type === 'multiOptions') return [{ ...whole, takes: 'anything' }];
	return [whole];
}

/** Whether only the list of another picker, and a registration link, looks at the field. */
function isForLists({ name }: INodeProperties): boolean {
	return name === 'hostId';
}

/** What has to be filled in besides for the field to be looked at. */
function withCompany(one: FormField, operation?: Operation): FormField {
	const isList = operation?.parameters.some(({ name }) => name === 'page_size');
	const few = isList && one.field.name !== 'limit' ? { limit: 1 } : {};
	return { ...one, needs: merge(few, one.needs) };
}

function labelsOf({ field, path }: FormField): string[] {
	const isRule = path[0] === 'recurrence';
	return [field.displayName, ...(isRule ? ['Recurrence'] : [])];
}

function groupSubjects(whole: Subject, field: INodeProperties): Subject[] {
	const [{ name, values }] = field.options as INodePropertyCollection[];
	const inside = (suffix: string, place: (value: unknown) => unknown): Subject => ({
		...whole,
		name: `${whole.name}.${suffix}`,
		takes: 'anything',
		place: (value) => whole.place(place(value)),
	});
	return [
		inside(name, (value) => ({ [name]: value })),
		inside(`${name}[0]`, (value) => ({ [name]: [value] })),
		...values.map((member) =>
			inside(`${name}[0].${member.name}`, (value) => ({ [name]: [{ [member.name]: value }] })),
		),
	];
}

function pickerSubjects(whole: Subject, field: INodeProperties): Subject[] {
	const modes = (field.modes ?? []).map(({ name }) => name);
	const inside = (suffix: string, place: (value: unknown) => unknown): Subject => ({
		...whole,
		name: `${whole.name} (${suffix})`,
		place: (value) => whole.place(place(value)),
	});
	return [
		...modes.map((mode) => inside(mode, (value) => ({ __rl: true, mode, value }))),
		{
			...inside('mode', (mode) => ({ __rl: true, mode, value: '81234567890' })),
			takes: 'anything',
		},
	];
}

function collectionSubject(path: string[], fields: FormField[]): Subject {
	const inside = fields.filter((one) => path.every((name, index) => one.path[index] === name));
	const nest = (value: unknown) =>
		path.reduceRight((inner, name) => ({ [name]: inner }), value) as unknown as INodeParameters;
	return {
		name: path.join('.'),
		labels: inside.flatMap(labelsOf),
		takes: 'anything',
		place: nest,
	};
}
