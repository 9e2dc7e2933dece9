import { NodeApiError, type IDataObject } from 'n8n-workflow';

/** What Zoom itself answered to a request that it refused; undefined for any other fault. */
export function refusedAnswer(error: unknown): IDataObject | undefined {
	return error instanceof NodeApiError
		? (error.context.data as IDataObject | undefined)
		: undefined;
}

/** One of Zoom's codes, with what its message says where the code alone is used for other things too. */
export type Refusal = number | { code: number; message: RegExp };

/**
 * An answer of Zoom, or undefined when Zoom refuses with one of these codes.
 * @throws every other refusal
 */
export async function unlessRefused<T>(
	answer: Promise<T>,
	refusals: Refusal[],
): Promise<T | undefined> {
	return await answer.catch((error: unknown) => {
		const refused = refusedAnswer(error);
		if (refused && refusals.some((one) => isRefusal(refused, one))) return undefined;
		throw error;
	});
}

function isRefusal({ code, message }: IDataObject, refusal: Refusal): boolean {
	if (typeof refusal === 'number') return code === refusal;
	return code === refusal.code && refusal.message.test(String(message));
}

/** Whether a request was given up because the time for all of it was over; it was not Zoom that refused. */
export function isOutOfTime(error: unknown): boolean {
	return error instanceof NodeApiError && error.context.outOfTime === true;
}
