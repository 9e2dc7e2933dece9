const WIDTH = 110;

/** Breaks a text into lines of at most `WIDTH` characters. */
function wrap(text) {
	const lines = [''];
	for (const word of text.split(/\s+/)) {
		const line = `${lines.at(-1)} ${word}`.trim();
		if (line.length <= WIDTH) lines[lines.length - 1] = line;
		else lines.push(word.slice(0, WIDTH));
	}
	return lines;
}

/** The lines of one row: case, result, seconds, note. */
export function row(name, { result, note = '', seconds }) {
	const head = `  ${name.padEnd(34)} ${result.padEnd(8)} ${`${seconds} s`.padStart(6)}  `;
	return wrap(note)
		.slice(0, 6)
		.map((line, index) => `${index === 0 ? head : ' '.repeat(head.length)}${line}`.trimEnd())
		.join('\n');
}

/** The table of all configurations with the counts below it. `results`: [{ name, rows: [[case, outcome]] }]. */
export function table(results) {
	const all = results.flatMap(({ rows }) => rows.map(([, outcome]) => outcome));
	const count = (wanted) => all.filter(({ result }) => result === wanted).length;
	return [
		...results.flatMap(({ name, rows }) => ['', name, ...rows.map((each) => row(...each))]),
		'',
		`${count('passed')} passed, ${count('failed')} failed, ${count('not run')} not run`,
	].join('\n');
}
