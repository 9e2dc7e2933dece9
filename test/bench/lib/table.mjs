const width = (rows, column) => Math.max(...rows.map((row) => String(row[column]).length));

/**
 * A table as Markdown, whose columns line up in a terminal as well. `head` are the titles; all columns
 * but the first are flush right.
 */
export function table(head, rows) {
	const all = [head, ...rows].map((row) => row.map(String));
	const widths = head.map((_title, column) => width(all, column));
	const line = (row) =>
		`| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(' | ')} |`;
	const rule = `| ${widths.map((each, at) => (at === 0 ? '-'.repeat(each) : `${'-'.repeat(each - 1)}:`)).join(' | ')} |`;
	const [first, ...rest] = all;
	return [line(first), rule, ...rest.map(line)].join('\n');
}
