/* eslint-disable @n8n/community-nodes/no-restricted-globals, no-console -- a command line program */
// Writes everything in the documentation that follows from the code: `npm run docs`.
import { textOf, writeText } from './files';
import { missing } from './missing';

async function main(): Promise<void> {
	const problems = missing();
	for (const problem of problems) console.error(`✘ ${problem}`);
	if (problems.length > 0) {
		process.exitCode = 1;
		return;
	}
	// Only now, as the parts read what may be missing when they are loaded.
	const { allFiles } = await import('./parts');
	const files = await allFiles();
	let written = 0;
	for (const file of files) {
		if ((await textOf(file.path)) === file.text) continue;
		await writeText(file);
		written++;
		console.log(`✎ ${file.path}`);
	}
	console.log(`✔ ${files.length} files follow from the code, ${written} of them changed`);
}

void main();
