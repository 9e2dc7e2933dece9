// Lets programs that are plain JavaScript use the repository's TypeScript.
import { createRequire } from 'node:module';
import { register } from 'tsx/cjs/api';

register();

/** The exports of a TypeScript file, which a process loads once: a class is the same for all who take it from here. */
export const load = (path, from) => createRequire(from)(path);
