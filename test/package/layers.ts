/* eslint-disable @n8n/community-nodes/no-restricted-imports -- reads source files */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { importsOf } from './imports';
import { filesIn } from './workspace';

/** Which folders the files of a folder may import from, or which files a file imports. */
export type Layers = Record<string, string[]>;

/** The folder of `nodes/Zoom` that a file lies in, or `node` for a file of a node itself. */
function layerOf(file: string): string {
	const [top, , folder, ...below] = file.split('/');
	if (top !== 'nodes') return top;
	return below.length > 0 ? folder : 'node';
}

/** The imports across folders that `layers` does not allow, as `file -> file`, paths relative to `root`. */
export function wrongWay(root: string, layers: Layers): string[] {
	const files = ['nodes', 'credentials'].flatMap((top) =>
		filesIn(join(root, top)).map((file) => `${top}/${file}`),
	);
	return files
		.filter((file) => file.endsWith('.ts'))
		.flatMap((file) =>
			importsOf(file, readFileSync(join(root, file), 'utf8'))
				.filter((specifier) => specifier.startsWith('.'))
				.map((specifier) => posix.join(posix.dirname(file), specifier))
				.filter((target) => {
					// A folder is imported through its index.ts.
					const isFolder = files.includes(`${target}/index.ts`);
					const layer = layerOf(isFolder ? `${target}/index.ts` : target);
					return layer !== layerOf(file) && !layers[layerOf(file)]?.includes(layer);
				})
				.map((target) => `${file} -> ${target}`),
		);
}

/** Which files of the folder `top` each of its files imports, paths relative to `root`. */
export function importsWithin(root: string, top: string): Layers {
	const files = filesIn(join(root, top)).map((file) => `${top}/${file}`);
	return Object.fromEntries(
		files.map((file) => {
			const targets = importsOf(file, readFileSync(join(root, file), 'utf8'))
				.map((specifier) => posix.join(posix.dirname(file), specifier))
				.flatMap((target) => [`${target}.ts`, `${target}/index.ts`]);
			return [file, files.filter((other) => targets.includes(other))];
		}),
	);
}

/** Folders or files that reach each other, which would make the layers a circle. */
export function circles(layers: Layers): string[] {
	const reach = (from: string, seen = new Set<string>()): Set<string> => {
		for (const to of layers[from] ?? []) {
			if (!seen.has(to)) reach(to, seen.add(to));
		}
		return seen;
	};
	return Object.keys(layers).filter((layer) => reach(layer).has(layer));
}
