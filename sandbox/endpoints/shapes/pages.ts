import { integer, type Members, number, string } from './schema';

/** The query of a list that goes on with a token. */
export const pageQuery = {
	next_page_token: string,
	page_size: { ...integer, minimum: 1, maximum: 300, default: 30 },
} satisfies Members;

/** What such a list answers beside its entries. */
export const pageEnvelope = {
	next_page_token: string,
	page_count: number,
	page_size: number,
	total_records: number,
} satisfies Members;
