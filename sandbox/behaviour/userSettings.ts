import type { JsonObject } from '../data/types';

/** The settings of these names, in their groups. */
export function choose(settings: JsonObject, names: string[]): JsonObject {
	const groups = Object.entries(settings).map(([group, members]) => {
		const found = Object.entries(members as JsonObject).filter(([name]) => names.includes(name));
		return [group, Object.fromEntries(found)] as const;
	});
	return Object.fromEntries(groups.filter(([, members]) => Object.keys(members).length > 0));
}

/** What of the settings protects meetings. */
export function securityOf(settings: JsonObject): JsonObject {
	const { waiting_room } = settings.in_meeting as JsonObject;
	return {
		auto_security: true,
		embed_password_in_join_link: true,
		encryption_type: 'enhanced_encryption',
		end_to_end_encrypted_meetings: false,
		meeting_password: true,
		only_authenticated_can_join_from_webclient: false,
		phone_password: true,
		pmi_password: true,
		waiting_room,
		webinar_password: true,
	};
}
