import { NodeApiError, type IDataObject } from 'n8n-workflow';

/** What Zoom itself answered to a request that it refused; undefined for any other fault. */
export function refusedAnswer(error: unknown): IDataObject | undefined {
	return error instanceof NodeApiError
		? (error.context.data as IDataObject | undefined)
		: undefined;
}

/**
 * An answer of Zoom, or undefined when Zoom refuses with one of these codes.
 * @throws every other refusal
 */
export async function unlessRefused<T>(
	answer: Promise<T>,
	codes: number[],
): Promise<T | undefined> {
	return await answer.catch((error: unknown) => {
		if (codes.includes(refusedAnswer(error)?.code as number)) return undefined;
		throw error;
	});
}

/** Whether a request was given up because the time for all of it was over; it was not Zoom that refused. */
export function isOutOfTime(error: unknown): boolean {
	return error instanceof NodeApiError && error.context.outOfTime === true;
}
