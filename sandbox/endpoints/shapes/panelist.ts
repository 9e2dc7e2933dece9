import { type Members, string } from './schema';

/** What is said of a panelist to Zoom, and by Zoom. */
export const panelistMembers = {
	email: string,
	name: string,
	virtual_background_id: string,
	name_tag_id: string,
	name_tag_name: string,
	name_tag_pronouns: string,
	name_tag_description: string,
} satisfies Members;
