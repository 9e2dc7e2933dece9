// Runs the cases of the browser alone, in real n8n: node test/e2e/browser/run.mjs
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stateFolder } from '../../../scripts/lib/paths.mjs';
import { stopAll, stopAllOnSignals } from '../../../scripts/lib/processes.mjs';
import { createProgress } from '../../../scripts/lib/progress.mjs';
import { packPackage } from '../../../scripts/start/package.mjs';
import { browserCases } from '../matrix/cases/index.mjs';
import { configurations } from '../matrix/configurations.mjs';
import { tryConfiguration } from '../matrix/try.mjs';

const folder = mkdtempSync(join(tmpdir(), 'n8n-zoom-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
stopAllOnSignals();
const { step } = createProgress();
const rows = await tryConfiguration({
	configuration: configurations.find(({ browser }) => browser),
	built: await packPackage(step),
	folder,
	log: (name) => join(stateFolder, 'logs', `e2e-browser-${name}.log`),
	step,
	wanted: browserCases,
});
await stopAll();
process.exit(rows.some(([, { result }]) => result === 'failed') ? 1 : 0);
