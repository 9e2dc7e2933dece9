import { list, number, object, string } from './schema';

/** What Zoom answers of the templates of meetings and of webinars. */
export const templatesAnswer = object({
	templates: list(object({ id: string, name: string, type: number })),
	total_records: number,
});

export const templatesOf = <T>(templates: T[]) => ({ templates, total_records: templates.length });
