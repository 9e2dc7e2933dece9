// Runs the example workflows in real n8n: node test/e2e/examples/run.mjs [name ...]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stateFolder } from '../../../scripts/lib/paths.mjs';
import { stopAll, stopAllOnSignals } from '../../../scripts/lib/processes.mjs';
import { createProgress } from '../../../scripts/lib/progress.mjs';
import { packPackage } from '../../../scripts/start/package.mjs';
import { configurations } from '../matrix/configurations.mjs';
import { tryConfiguration } from '../matrix/try.mjs';
import { examples, runExamples } from './index.mjs';

const all = Object.keys(examples);
const given = process.argv.slice(2);
if (given.some((name) => !all.includes(name))) {
	console.error(`node test/e2e/examples/run.mjs [name ...]\nThe names are ${all.join(', ')}.`);
	process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'n8n-zoom-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
stopAllOnSignals();
const { step } = createProgress();
const [configuration] = configurations;
const rows = await tryConfiguration({
	configuration,
	built: await packPackage(step),
	folder,
	log: (name) => join(stateFolder, 'logs', `e2e-examples-${name}.log`),
	step,
	wanted: [['Example workflows', runExamples(given.length > 0 ? given : all)]],
});
await stopAll();
process.exit(rows.some(([, { result }]) => result === 'failed') ? 1 : 0);
