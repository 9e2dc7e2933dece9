/** A time of Zoom in milliseconds since 1970; NaN where there is none. */
export function timeOf(value: unknown): number {
	return typeof value === 'string' && value ? Date.parse(value) : NaN;
}
