/* eslint-disable @n8n/community-nodes/no-restricted-globals, no-console -- a command line program */
// Fails where the documentation is not what the code says: `npm run docs:check`. A picture that shows a form as it was
// is only told; with `--release` it is a failure too.
import { checks, stalePictures } from './checks';
import { textOf } from './files';
import { missing } from './missing';

/** The files whose text is another than the code gives, and how many there are in all. */
async function staleFiles(): Promise<{ count: number; problems: string[] }> {
	const problems = missing();
	if (problems.length > 0) return { count: 0, problems };
	// Only now, as the parts read what may be missing when they are loaded.
	const { allFiles } = await import('./parts');
	const files = await allFiles();
	for (const { path, text } of files) {
		const now = await textOf(path);
		if (now === undefined) problems.push(`${path} is missing: run npm run docs`);
		else if (now !== text) problems.push(`${path} is out of date: run npm run docs`);
	}
	return { count: files.length, problems };
}

async function main(forRelease: boolean): Promise<void> {
	const { count, problems } = await staleFiles();
	const others = await Promise.all(checks.map((check) => check()));
	problems.push(...others.flat());
	const pictures = stalePictures();
	if (forRelease) problems.push(...pictures);
	else for (const picture of pictures) console.log(`⚠ ${picture} before the next release`);
	for (const problem of problems) console.error(`✘ ${problem}`);
	if (problems.length > 0) process.exitCode = 1;
	else console.log(`✔ ${count} files and ${checks.length} checks: the documentation is current`);
}

void main(process.argv.includes('--release'));
