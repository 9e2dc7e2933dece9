export interface Match {
	method?: string;
	/** A part of the raw path without /v2, such as '/recordings' or '/oauth/token'. */
	path?: string;
}

interface Counted {
	/** How many requests it hits; 1 when left out. */
	count?: number;
	/** Which requests; every API request when left out (token requests only when the path names them). */
	match?: Match;
}

export type Fault = Counted &
	(
		| {
				kind: 'fail';
				status: number;
				code?: number;
				message?: string;
				headers?: Record<string, string>;
				body?: string;
				contentType?: string;
		  }
		| { kind: 'reset'; afterAccepting?: boolean }
		| { kind: 'slow'; ms: number }
		| { kind: 'truncate' }
		| { kind: 'hang' }
		| ({ kind: 'drip' } & Drip)
		| { kind: 'skewDate'; ms: number }
	);

/** An answer that comes byte by byte. */
export interface Drip {
	/** Milliseconds between two bytes. */
	everyMs: number;
	/** The bytes after which it ends; left out, it never ends: spaces follow the answer. */
	bytes?: number;
	/** What comes so slowly ('body'): with 'headers' it does not even get to the body. */
	part?: 'headers' | 'body';
}

/** The faults that wait for their requests. */
export class Faults {
	private readonly waiting: Array<Fault & { left: number }> = [];

	add(fault: Fault): void {
		this.waiting.push({ ...fault, left: fault.count ?? 1 });
	}

	clear(): void {
		this.waiting.length = 0;
	}

	/** The faults that hit this request, at most one of each kind; each is used up by one. */
	take(method: string, path: string): Fault[] {
		const hits = new Map<string, Fault>();
		for (const fault of this.waiting) {
			if (fault.left < 1 || hits.has(fault.kind) || !matches(fault.match, method, path)) continue;
			fault.left--;
			hits.set(fault.kind, fault);
		}
		return [...hits.values()];
	}
}

/** Whether a fault is for this request. */
export function matches(match: Match = {}, method: string, path: string): boolean {
	if (match.method && match.method.toUpperCase() !== method) return false;
	if (match.path !== undefined) return path.includes(match.path);
	return !path.startsWith('/oauth/');
}
