import type { INodeProperties } from 'n8n-workflow';
import type { JsonSchema, Parameter } from '../../../../sandbox/endpoints';

/** Texts that have to look like something. */
const TEXTS: Record<string, string> = {
	password: 'Ab1@-_*',
	timezone: 'Asia/Tokyo',
	weekly_days: '2,4,7',
	include_fields: 'download_access_token',
	mc: 'true',
	trash_type: 'recording_file',
	alternative_hosts: 'ada@example.org;grace@example.org',
	authentication_domains: 'example.org,example.net',
	enforce_login_domains: 'example.org;example.net',
	languages: 'US,CN',
	interpreter_languages: 'English,Chinese',
	email: 'ada@example.org',
};

/** A value that Zoom takes for a parameter and that is neither Zoom's default nor the field's. */
export function validValue(parameter: Parameter, field: INodeProperties): unknown {
	const name = lastName(parameter.name);
	const taken = [parameter.default, field.default, ''];
	const differs = (value: unknown) => !taken.includes(value as never);
	if (parameter.enum) return [...parameter.enum].reverse().find(differs);
	if (parameter.type === 'boolean') return parameter.default !== true;
	if (parameter.type === 'integer') {
		return [9, 5].find((value) => differs(value) && value <= Number(parameter.maximum ?? value));
	}
	if (parameter.type === 'object[]') return entriesOf(parameter.items!);
	if (parameter.type === 'string[]') return ['DE', 'JP'];
	if (parameter.format === 'date-time') return '2031-05-06T07:08:09Z';
	if (parameter.format === 'date') return new Date().toISOString().slice(0, 10);
	return TEXTS[name] ?? `Ünïted "${name}"`.slice(0, Number(parameter.maxLength ?? 100));
}

/** Two entries of a list, each with all of its members. */
function entriesOf(items: JsonSchema): Array<Record<string, unknown>> {
	const members = Object.entries(items.properties as Record<string, JsonSchema>);
	return [0, 1].map((index) =>
		Object.fromEntries(
			members.map(([name, schema]) => [name, memberValue(name, schema, index)] as const),
		),
	);
}

function memberValue(name: string, schema: JsonSchema, index: number): unknown {
	const choices = schema.enum as unknown[] | undefined;
	if (choices) return choices[index % choices.length];
	if (schema.type === 'array') return ['ada@example.org', 'grace@example.org'].slice(index);
	return TEXTS[name] ?? `${name} ${index}`;
}

/** The name of a nested parameter without its parents. */
export function lastName(name: string): string {
	return name.split('.').pop()!;
}
