import { links } from './links';
import { screenshots } from './screenshots';

export { stalePictures } from './screenshots';

/** Looks at what is not a generated text; each problem says what to do about it. */
export type DocsCheck = () => Promise<string[]>;

/** All checks besides the texts. A new one is a file beside this one, and a line here. */
export const checks: DocsCheck[] = [links, screenshots];
