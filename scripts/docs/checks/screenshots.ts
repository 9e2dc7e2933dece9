/* eslint-disable @n8n/community-nodes/no-restricted-imports -- looks at the pictures of the repository */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../files';
import { hashOf } from '../shown';

/** A picture as `npm run docs:screenshots` notes it. */
interface Picture {
	file: string;
	caption: string;
	/** The part of the package's description that it shows; missing where all of it is n8n's own. */
	shows?: string;
	/** What `hashOf` gave for that part when the picture was taken. */
	hash?: string;
}

const FOLDER = 'docs/images';
const AGAIN = 'run npm run docs:screenshots';
const LARGEST = 250_000;
const WIDEST = 1280;
/** Where a PNG has its width. */
const WIDTH_AT = 16;

function fileProblems(file: string): string[] {
	const path = join(root, FOLDER, file);
	if (!existsSync(path)) return [`${FOLDER}/${file} is missing: ${AGAIN}`];
	const picture = readFileSync(path);
	const problems: string[] = [];
	if (picture.length > LARGEST) problems.push(`${FOLDER}/${file} is larger than 250 kB`);
	if (picture.readUInt32BE(WIDTH_AT) > WIDEST) problems.push(`${FOLDER}/${file} is too wide`);
	return problems;
}

function isCurrent({ shows, hash }: Picture): boolean {
	if (!shows) return true;
	try {
		return hashOf(shows) === hash;
	} catch {
		return false;
	}
}

/** The pictures that the repository has; undefined when nothing says which. */
function pictures(): Picture[] | undefined {
	const manifest = join(root, FOLDER, 'manifest.json');
	if (!existsSync(manifest)) return undefined;
	return JSON.parse(readFileSync(manifest, 'utf8')) as Picture[];
}

/** The pictures are all there and small enough. Needs no browser. */
export async function screenshots(): Promise<string[]> {
	const known = pictures()?.map(({ file }) => file);
	if (!known) return [`${FOLDER}/manifest.json is missing: ${AGAIN}`];
	const strange = readdirSync(join(root, FOLDER)).filter(
		(file) => file.endsWith('.png') && !known.includes(file),
	);
	return [
		...strange.map((file) => `${FOLDER}/${file} is not in manifest.json: ${AGAIN}`),
		...known.flatMap(fileProblems),
	];
}

/**
 * A sentence for each picture that shows a part of the forms as it was.
 * @param all those of the repository where nothing else is given
 */
export function stalePictures(all = pictures() ?? []): string[] {
	return all
		.filter((picture) => !isCurrent(picture))
		.map(({ file, shows }) => `${FOLDER}/${file} shows ${shows} as it was: ${AGAIN}`);
}
