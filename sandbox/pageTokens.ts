import { randomBytes } from 'node:crypto';

import { ZoomError } from './errors';

const TOKEN_LIFE = 15 * 60_000;

interface Place {
	offset: number;
	filters: string;
	expiresAt: number;
}

/**
 * How a list has no end: the first page again and again, with always the same token or with ever new ones, or empty
 * pages with ever new tokens after the first.
 */
export type EndlessPages = 'sameToken' | 'samePage' | 'emptyPages';

/** Where each next_page_token goes on. */
export class PageTokens {
	private readonly places = new Map<string, Place>();
	endless?: EndlessPages;

	constructor(private readonly now: () => Date) {}

	/** The token of the page that ends at `end` of a list of `length`; '' when it is the last one. */
	after(end: number, length: number, filters: string): string {
		if (this.endless === 'sameToken') return 'again';
		return this.endless || end < length ? this.give(end, filters) : '';
	}

	private give(offset: number, filters: string): string {
		const token = `${randomBytes(24).toString('base64url')}${offset.toString(36)}`;
		this.places.set(token, { offset, filters, expiresAt: this.now().getTime() + TOKEN_LIFE });
		return token;
	}

	/** The offset of a token; throws 400/300 when it is unknown, older than 15 minutes or of another query. */
	read(token: string, filters: string): number {
		if (this.endless) return this.endless === 'emptyPages' ? Infinity : 0;
		const place = this.places.get(token);
		if (!place || place.expiresAt <= this.now().getTime() || place.filters !== filters) {
			throw new ZoomError(400, 300, 'The next page token is invalid or expired.');
		}
		return place.offset;
	}

	expireAll(): void {
		this.places.clear();
	}
}
