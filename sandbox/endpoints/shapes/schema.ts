declare const fits: unique symbol;

export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'null';

/** A JSON schema as ajv takes it; `T` is what fits it. Objects take other members too until `closed` says otherwise. */
export type Schema<T = unknown> = {
	type: JsonType | JsonType[];
	items?: Schema;
	properties?: Members;
	required?: string[];
	enum?: Array<string | number>;
	minimum?: number;
	maximum?: number;
	minLength?: number;
	maxLength?: number;
	maxItems?: number;
	pattern?: string;
	format?: 'date' | 'date-time' | 'email';
	default?: unknown;
	deprecated?: true;
	additionalProperties?: boolean | Schema;
	/** For the compiler alone: no schema has it. */
	[fits]?: T;
};

/** The same type as one object, which editors show better. */
type Flat<T> = { [Name in keyof T]: T[Name] };

/** What fits a schema. */
export type Fitting<S> = S extends Schema<infer T> ? T : never;

/** The members of an object, or the parameters at one place, by name. */
export type Members = Record<string, Schema>;

export const string: Schema<string> = { type: 'string' };
export const number: Schema<number> = { type: 'number' };
export const integer: Schema<number> = { type: 'integer' };
export const boolean: Schema<boolean> = { type: 'boolean' };
export const date: Schema<string> = { ...string, format: 'date' };
export const dateTime: Schema<string> = { ...string, format: 'date-time' };

/** One of these values: `enumOf(string, ['local', 'cloud'])`. */
export const enumOf = <T extends string | number, V extends T>(
	schema: Schema<T>,
	values: V[],
): Schema<V> => ({ ...schema, enum: values }) as Schema<V>;

export const list = <T>(items: Schema<T>): Schema<T[]> => ({ type: 'array', items });

/** An object of which only the members in `required` must be there. */
export const object = <T extends object, R extends keyof T = never>(
	properties: { [Name in keyof T]: Schema<T[Name]> },
	required?: R[],
): Schema<Flat<Pick<T, R> & Partial<Omit<T, R>>>> => ({
	type: 'object',
	properties,
	...(required ? { required: required as string[] } : {}),
});

/** The schema, in which objects take no members but those they name, unless they say what else they take. */
export function closed<T>({ items, properties, ...rest }: Schema<T>): Schema<T> {
	return {
		...rest,
		...(items ? { items: closed(items) } : {}),
		...(properties
			? {
					properties: Object.fromEntries(
						Object.entries(properties).map(([name, member]) => [name, closed(member)]),
					),
					additionalProperties: rest.additionalProperties ?? false,
				}
			: {}),
	};
}
