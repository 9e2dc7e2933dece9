import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's top folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Everything `npm start` keeps inside the checkout (git-ignored). */
export const stateFolder = join(root, '.n8n-zoom');
