// Installs what is missing.
import { installDependencies } from './lib/dependencies.mjs';
import { createProgress } from './lib/progress.mjs';

await createProgress().step('Install dependencies', installDependencies);
