import type { DocsFile } from '../files';
import { files as connectors } from './connectors';
import { files as elsewhere } from './elsewhere';
import { files as events } from './events';
import { files as operations } from './operations';
import { files as readme } from './readme';
import { files as schemas } from './schemas';
import { files as scopes } from './scopes';

/** Part of the documentation: all files it consists of, as they should be now. */
export type DocsPart = () => Promise<DocsFile[]>;

/** All parts that are written from the code. A new one is a file beside this one, and a line here. */
export const parts: DocsPart[] = [
	operations,
	events,
	readme,
	schemas,
	scopes,
	elsewhere,
	connectors,
];

/** All files of all parts. */
export async function allFiles(): Promise<DocsFile[]> {
	return (await Promise.all(parts.map((files) => files()))).flat();
}
