/** A table in Markdown; cells may not hold line breaks. */
export function table(head: string[], rows: string[][]): string {
	const line = (cells: string[]) =>
		`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A value as a block of JSON. */
export function jsonBlock(value: unknown): string {
	return `\`\`\`json\n${JSON.stringify(value, null, '\t')}\n\`\`\``;
}

/** Parts of a page with an empty line between; those without text are left out. */
export function page(parts: Array<string | undefined>): string {
	return `${parts.filter((part) => part).join('\n\n')}\n`;
}

/** What a link to a heading has after the `#`, as GitHub makes it. */
export function anchorOf(title: string): string {
	return title
		.toLowerCase()
		.replace(/[^\p{L}\p{N} _-]/gu, '')
		.replaceAll(' ', '-');
}

/** `a`, `b` and `c` as words: "a, b or c". */
export function listed(words: string[], last: 'and' | 'or'): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}

/** Text of a form without its HTML: links become those of Markdown. */
export function withoutHtml(text: string): string {
	return text
		.replace(/<a [^>]*href="([^"]*)"[^>]*>([^<]*)<\/a>/g, '[$2]($1)')
		.replace(/<br\s*\/?>/g, ' ')
		.replace(/<[^>]+>/g, '');
}
