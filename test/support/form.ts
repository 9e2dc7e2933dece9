import type {
	INodeParameters,
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
	INodeTypeDescription,
	NodeParameterValueType,
} from 'n8n-workflow';

/** Where a value goes in a request: its name in the path, the query or (dotted) the body. */
export interface Place {
	in: 'path' | 'query' | 'body';
	name: string;
}

/** A field that a user can fill in. */
export interface FormField {
	/** Parameter names from the top of the form down to the field. */
	path: string[];
	field: INodeProperties;
	/** What else has to be chosen for the field to be shown. */
	needs: INodeParameters;
	/** Where its value is sent; undefined when nothing is sent. */
	place?: Place;
}

/** What a user sees once resource and operation are chosen. */
export interface Form {
	resource: string;
	operation: string;
	/** Method and path of the request that the operation makes. */
	method: string;
	url: string;
	fields: FormField[];
}

/** The forms of all operations of a node, for one way of authentication. */
export function formsOf(description: INodeTypeDescription, authentication: string): Form[] {
	return description.properties
		.filter(({ name }) => name === 'operation')
		.flatMap((dropdown) => {
			const [resource] = dropdown.displayOptions?.show?.resource as string[];
			return (dropdown.options as INodePropertyOptions[]).map(({ value, routing }) => {
				const chosen = { authentication, resource, operation: String(value) };
				const url = String(routing?.request?.url);
				return {
					resource,
					operation: chosen.operation,
					method: String(routing?.request?.method),
					url,
					fields: description.properties
						.filter(({ name }) => !(name in chosen))
						.flatMap((field) => fieldsIn(field, [], {}, chosen, placeIn(url, field))),
				};
			});
		});
}

function fieldsIn(
	field: INodeProperties,
	parents: string[],
	parentNeeds: INodeParameters,
	chosen: Record<string, string>,
	sentAs?: Place,
): FormField[] {
	if (field.type === 'notice') return [];
	// Shown only in workflows that were saved with an earlier version of the node.
	if (field.displayOptions?.show?.['@version']) return [];
	const conditions = Object.entries(field.displayOptions?.show ?? {});
	let needs = parentNeeds;
	for (const [name, values = []] of conditions as Array<[string, NodeParameterValueType[]]>) {
		const target = name.replace(/^\//, '');
		if (target in chosen) {
			if (!values.includes(chosen[target])) return [];
		} else {
			const path = name.startsWith('/') ? [target] : [...parents, target];
			needs = merge(needs, nest(path, values[0]));
		}
	}
	const path = [...parents, field.name];
	const place = sentAs ?? placeOf(field);
	if (field.type === 'collection') {
		return (field.options as INodeProperties[]).flatMap((option) =>
			fieldsIn(option, path, needs, chosen),
		);
	}
	if (field.type !== 'fixedCollection' || field.typeOptions?.multipleValues) {
		return [{ path, field, needs, place }];
	}
	return (field.options as INodePropertyCollection[]).flatMap((group) =>
		group.values.flatMap((member) =>
			fieldsIn(member, [...path, group.name], needs, chosen, {
				in: place!.in,
				name: `${place!.name}.${member.name}`,
			}),
		),
	);
}

function placeOf({ routing }: INodeProperties): Place | undefined {
	const send = routing?.send;
	if (send?.property === undefined) return undefined;
	return { in: send.type === 'query' ? 'query' : 'body', name: send.property };
}

/**
 * What the path names is picked: in the picker of that name, such as `accountUserId` for `userId`, or else in the one
 * that has to be filled in.
 */
function placeIn(url: string, field: INodeProperties): Place | undefined {
	if (field.type !== 'resourceLocator' || field.routing) return undefined;
	const names = [...url.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
	const isNamed = (name: string) => field.name.toLowerCase().endsWith(name.toLowerCase());
	const name = names.find(isNamed) ?? (field.required ? names[0] : undefined);
	return name === undefined ? undefined : { in: 'path', name };
}

/** The parameters of a node in which only this field, and what it needs to be shown, is filled in. */
export function filledIn({ path, needs }: FormField, value: NodeParameterValueType) {
	return merge(needs, nest(path, value));
}

/** What a user enters so that Zoom gets `wire`: texts for lists, groups for lists of objects. */
export function entered(field: INodeProperties, wire: unknown): NodeParameterValueType {
	switch (field.type) {
		case 'fixedCollection': {
			const [{ name, values }] = field.options as INodePropertyCollection[];
			const entries = (wire as Array<Record<string, unknown>>).map((entry) =>
				Object.fromEntries(
					values
						.filter((member) => member.name in entry)
						.map((member) => [member.name, entered(member, entry[member.name])]),
				),
			);
			return (entries.length ? { [name]: entries } : {}) as INodeParameters;
		}
		case 'multiOptions':
			return wire === ''
				? []
				: String(wire)
						.split(',')
						.map((each) => (field.options ? Number(each) : each));
		case 'resourceLocator':
			return { __rl: true, mode: 'id', value: String(wire) };
		case 'boolean':
			return wire === true || wire === 'true';
		default:
			if (!Array.isArray(wire)) return wire as NodeParameterValueType;
			return wire.some((one) => typeof one === 'object')
				? `={{ ${JSON.stringify(wire)} }}`
				: wire.join(', ');
	}
}

function nest(path: string[], value: NodeParameterValueType): INodeParameters {
	const [name, ...rest] = path;
	return { [name]: rest.length ? nest(rest, value) : value };
}

/** Both sets of parameters in one; where both fill in a field, `second` counts. */
export function merge(first: INodeParameters, second: INodeParameters): INodeParameters {
	const result = { ...first };
	for (const [name, value] of Object.entries(second)) {
		const known = result[name];
		result[name] = isGroup(known) && isGroup(value) ? merge(known, value) : value;
	}
	return result;
}

function isGroup(value: unknown): value is INodeParameters {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && !('__rl' in value);
}
