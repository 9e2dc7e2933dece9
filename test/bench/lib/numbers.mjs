/** The value below which a share (0 to 1) of the values lies, between two of them where it falls there. */
export function quantile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (sorted.length - 1) * share;
	const below = sorted[Math.floor(at)];
	return below + (sorted[Math.ceil(at)] - below) * (at - Math.floor(at));
}

export const median = (values) => quantile(values, 0.5);

/** A number with three significant digits, and thousands set apart. */
export function short(value) {
	if (value === 0) return '0';
	const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
	return value.toLocaleString('en-US', { maximumFractionDigits: Math.min(digits, 3) });
}

/** The median with the middle half of the values behind it, such as "12 (11 to 14)". */
export function spread(values) {
	if (values.length === 1) return short(values[0]);
	return `${short(median(values))} (${short(quantile(values, 0.25))} to ${short(quantile(values, 0.75))})`;
}

/** How many times as much ours is as theirs, as a text with two decimals. */
export const ratio = (ours, theirs) => (theirs > 0 ? (ours / theirs).toFixed(2) : '–');

/** Bytes as kB of 1,000 bytes or MB of 1,000,000. */
export const size = (bytes) =>
	bytes < 1_000_000 ? `${short(bytes / 1000)} kB` : `${short(bytes / 1_000_000)} MB`;
