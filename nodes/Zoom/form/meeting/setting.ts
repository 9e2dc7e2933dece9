import type { INodeProperties } from 'n8n-workflow';
import { collection, type Field } from '../builders';
import { inBody } from '../send';

/** Shows a field under Create only, as Zoom takes it only there. */
export const inCreate = { displayOptions: { show: { '/operation': ['create'] } } };

/** Shows a field under Update only, as Zoom takes it only there. */
export const inUpdate = { displayOptions: { show: { '/operation': ['update'] } } };

/** Zoom's `settings` object in the form, from its groups. */
export function settingsOf(groups: INodeProperties[]): INodeProperties {
	return collection('settings', 'Settings', 'Add group of settings', groups, {
		description:
			'Only the settings that you add are sent. Zoom keeps those that the account or the host has locked, without saying so.',
	});
}

/** A group of Zoom's `settings` object; only what is added to it is sent. */
export function settingGroup(
	displayName: string,
	name: string,
	fields: Field[],
	more: Partial<INodeProperties> = {},
): INodeProperties {
	return collection(name, displayName, 'Add setting', fields.map(setting), more);
}

/**
 * A group of a webinar's settings.
 * @param group the group of a meeting's settings
 * @param shared which of them a webinar has too, by their names in the form; they stay the same objects
 * @param own settings that only webinars have
 */
export function besides(group: INodeProperties, shared: string[], own: Field[]): INodeProperties {
	const options = (group.options as INodeProperties[]).filter(({ name }) => shared.includes(name));
	return { ...group, options: [...options, ...own.map(setting)] };
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
