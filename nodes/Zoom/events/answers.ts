import { NodeApiError, type IDataObject } from 'n8n-workflow';

/**
 * An answer of Zoom, or undefined when Zoom says by one of these codes that there is nothing yet.
 * @throws every other refusal
 */
export async function unlessMissing<T>(
	answer: Promise<T>,
	codes: number[],
): Promise<T | undefined> {
	return await answer.catch((error: unknown) => {
		if (codes.includes(zoomCode(error))) return undefined;
		throw error;
	});
}

/** Zoom's code of a refusal; NaN for any other fault. */
export function zoomCode(error: unknown): number {
	const data =
		error instanceof NodeApiError ? (error.context.data as IDataObject | undefined) : undefined;
	return typeof data?.code === 'number' ? data.code : NaN;
}

/** A time of Zoom in milliseconds since 1970; NaN where there is none. */
export function timeOf(value: unknown): number {
	return typeof value === 'string' && value ? Date.parse(value) : NaN;
}

/** These members of an object, null where it has none. */
export function exactly(source: IDataObject, names: string[]): IDataObject {
	return Object.fromEntries(names.map((name) => [name, source[name] ?? null]));
}
