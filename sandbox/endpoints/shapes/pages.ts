import { integer, type Members, number, string } from './schema';

/** The query of a list that goes on with a token. */
export const pageQuery: Members = {
	next_page_token: string,
	page_size: { ...integer, minimum: 1, maximum: 300, default: 30 },
};

/** What such a list answers beside its entries. */
export const pageEnvelope: Members = {
	next_page_token: string,
	page_count: number,
	page_size: number,
	total_records: number,
};
