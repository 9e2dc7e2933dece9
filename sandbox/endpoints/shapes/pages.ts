import { integer, type Members, number, type Schema, string } from './schema';

/** The query of a list that goes on with a token. */
export const pageQuery = {
	next_page_token: string,
	page_size: { ...integer, minimum: 1, maximum: 300, default: 30 },
} satisfies Members;

/** The number of a page, which some lists take. */
export const pageNumber: Schema<number> = { ...integer, minimum: 1 };

/** What a list answers beside its entries. */
export const pageEnvelope = {
	next_page_token: string,
	page_count: number,
	page_size: number,
	total_records: number,
} satisfies Members;
