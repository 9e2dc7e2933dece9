// Prints the descriptions of the nodes without `routing`, and a hash of each: two commits that show the user the same
// print the same. `node --import tsx scripts/description.mjs [folder]` reads the package in that folder, or else this one.
import { createHash } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = resolve(process.argv[2] ?? here);

/** A value with its members in the order of their names, and without routing. */
function canonical(value) {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map(canonical);
	return Object.fromEntries(
		Object.entries(value)
			.filter(([name]) => name !== 'routing')
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([name, member]) => [name, canonical(member)]),
	);
}

for (const name of ['Zoom', 'ZoomTrigger']) {
	const file = pathToFileURL(join(folder, 'nodes', 'Zoom', `${name}.node.ts`)).href;
	const nodes = await import(file);
	const description = JSON.stringify(canonical(new nodes[name]().description), null, '\t');
	console.log(description);
	console.log(`${name} ${createHash('sha256').update(description).digest('hex')}`);
}
