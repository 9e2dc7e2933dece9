import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stateFolder } from '../../../scripts/lib/paths.mjs';
import { stopAll, stopAllOnSignals } from '../../../scripts/lib/processes.mjs';
import { createProgress } from '../../../scripts/lib/progress.mjs';
import { packPackage } from '../../../scripts/start/package.mjs';
import { tryConfiguration } from './try.mjs';

/**
 * Tries some cases ([name, function] each) in one configuration and ends the process: with code 1 when one
 * of them failed. The logs are named after `name`.
 */
export async function runAlone(name, configuration, wanted) {
	const folder = mkdtempSync(join(tmpdir(), 'n8n-zoom-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	stopAllOnSignals();
	const { step } = createProgress();
	const rows = await tryConfiguration({
		configuration,
		built: await packPackage(step),
		folder,
		log: (part) => join(stateFolder, 'logs', `e2e-${name}-${part}.log`),
		step,
		wanted,
	});
	await stopAll();
	process.exit(rows.some(([, { result }]) => result === 'failed') ? 1 : 0);
}
