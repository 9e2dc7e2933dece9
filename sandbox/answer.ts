import { ZoomError } from './errors';

/** What is sent over HTTP. */
export interface Answer {
	status: number;
	headers?: Record<string, string>;
	/** Undefined: no body. */
	body?: string;
}

/** The content type of every JSON answer. */
export const JSON_TYPE = { 'content-type': 'application/json;charset=UTF-8' };

/** The answer to a request whose work threw an error. */
export function errorAnswer(error: unknown): Answer {
	if (error instanceof ZoomError) {
		return { status: error.status, headers: error.headers, body: JSON.stringify(error.body) };
	}
	const message = error instanceof Error ? `${error.message} ${error.stack}` : String(error);
	return { status: 500, body: JSON.stringify({ code: 500, message }) };
}
