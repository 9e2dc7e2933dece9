/** Characters of a text of Zoom that are shown at most. */
const LONGEST = 500;

/**
 * A text of Zoom as people read it: cut before anything else looks at it, on one line, and without markdown.
 * @param longest characters that are kept
 */
export function plain(text: unknown, longest = LONGEST): string {
	if (typeof text !== 'string') return '';
	const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
	return cut
		.replace(/\[([^[\]]{1,200})\]\((https?:[^()\s]{1,300})\)/g, '$1 ($2)')
		.replace(/`/g, '')
		.replace(/(^|\s)\*+\s?/g, '$1')
		.replace(/\*+(?=$|[\s.,:;)])/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Zoom's own words beside ours; nothing where Zoom says nothing. */
export function quote(zoom: string): string {
	return zoom === '' ? '' : `Zoom says: “${zoom}”`;
}

/**
 * What a refusal holds whose JSON is broken, as Zoom's is where its words have quotes in them: its code and its words,
 * or its beginning; nothing where it is something else, such as a page.
 */
export function readBroken(text: string): { code?: number; message: string } {
	const start = text.slice(0, LONGEST).trim();
	if (!start.startsWith('{')) return { message: '' };
	const code = /^\{\s*"code"\s*:\s*"?(\d{1,9})\b/.exec(start)?.[1];
	const words = /"message"\s*:\s*"(.*)$/s.exec(start)?.[1].replace(/["}\s]{0,10}$/, '');
	if (code === undefined || words === undefined) return { message: start.slice(0, 200) };
	return { code: Number(code), message: words };
}
