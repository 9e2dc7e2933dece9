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

/** The pictures are all there, small enough, and show the forms as they are now. Needs no browser. */
export async function screenshots(): Promise<string[]> {
	const manifest = join(root, FOLDER, 'manifest.json');
	if (!existsSync(manifest)) return [`${FOLDER}/manifest.json is missing: ${AGAIN}`];
	const pictures = JSON.parse(readFileSync(manifest, 'utf8')) as Picture[];
	const known = pictures.map(({ file }) => file);
	const strange = readdirSync(join(root, FOLDER)).filter(
		(file) => file.endsWith('.png') && !known.includes(file),
	);
	return [
		...strange.map((file) => `${FOLDER}/${file} is not in manifest.json: ${AGAIN}`),
		...known.flatMap(fileProblems),
		...pictures
			.filter((picture) => !isCurrent(picture))
			.map(({ file, shows }) => `${FOLDER}/${file} shows ${shows} as it was: ${AGAIN}`),
	];
}
