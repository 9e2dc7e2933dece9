/** A JSON schema as ajv takes it; what an object does not name is refused where it is checked, so that is not said here. */
export type Schema = {
	type: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
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
	additionalProperties?: false;
};

/** The members of an object, or the parameters at one place, by name. */
export type Members = Record<string, Schema>;

export const string: Schema = { type: 'string' };
export const number: Schema = { type: 'number' };
export const integer: Schema = { type: 'integer' };
export const boolean: Schema = { type: 'boolean' };

/** One of these values: `enumOf(string, ['local', 'cloud'])`. */
export const enumOf = (schema: Schema, values: Array<string | number>): Schema => ({
	...schema,
	enum: values,
});

export const list = (items: Schema): Schema => ({ type: 'array', items });

/** An object of which only the members in `required` must be there. */
export const object = (properties: Members, required?: string[]): Schema => ({
	type: 'object',
	properties,
	...(required ? { required } : {}),
});

/** The members but those of these names. */
export const without = (members: Members, names: string[]): Members =>
	Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)));
