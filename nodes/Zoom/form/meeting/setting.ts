import type { INodeProperties } from 'n8n-workflow';
import { collection, type Field } from '../builders';
import { inBody } from '../send';

/** Shows a field under Create only, as Zoom takes it only there. */
export const inCreate = { displayOptions: { show: { '/operation': ['create'] } } };

/** Shows a field under Update only, as Zoom takes it only there. */
export const inUpdate = { displayOptions: { show: { '/operation': ['update'] } } };

/** A group of Zoom's `settings` object; only what is added to it is sent. */
export function settingGroup(
	displayName: string,
	name: string,
	fields: Field[],
	more: Partial<INodeProperties> = {},
): INodeProperties {
	return collection(name, displayName, 'Add setting', fields.map(setting), more);
}

/** Members of an object in `settings`; in the form their names begin with the object's. */
export function membersOf(object: string, members: Field[]): Field[] {
	return members.map((member) => ({
		...member,
		name: `${object}_${member.name}`,
		target: { ...member.target, property: `${object}.${member.name}` },
	}));
}

function setting(field: Field): INodeProperties {
	const { property = field.name, ...target } = field.target ?? {};
	return inBody(field, { ...target, property: `settings.${property}` });
}
