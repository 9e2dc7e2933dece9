// Tries the package in real n8n of several versions: `npm run test:e2e -- --help`.
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stateFolder } from '../../../scripts/lib/paths.mjs';
import { stopAll, stopAllOnSignals } from '../../../scripts/lib/processes.mjs';
import { createProgress } from '../../../scripts/lib/progress.mjs';
import { packPackage } from '../../../scripts/start/package.mjs';
import { configurations } from './configurations.mjs';
import { tryConfiguration } from './try.mjs';
import { table } from './table.mjs';

const keys = configurations.map(({ key }) => key);
const USAGE = `npm run test:e2e                   ${configurations[0].name}, some forms in the browser
npm run test:e2e -- --all          all configurations, every form in the browser
npm run test:e2e -- --only <name>  one of ${keys.join(', ')}, every form in the browser`;

/** The configurations that the arguments ask for; ends the process when they ask for none. */
function chosen([flag, key, ...rest]) {
	if (flag === undefined) return configurations.slice(0, 1);
	if (flag === '--all' && key === undefined) return configurations;
	if (flag === '--only' && keys.includes(key) && rest.length === 0) {
		return configurations.filter((each) => each.key === key);
	}
	console.error(USAGE);
	return process.exit(flag === '--help' ? 0 : 2);
}

const options = process.argv.slice(2);
const wanted = chosen(options);
const everything = options.length > 0;
const folder = mkdtempSync(join(tmpdir(), 'n8n-zoom-'));
// PostgreSQL and Redis run as another user, with folders of their own in this one.
chmodSync(folder, 0o711);
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
stopAllOnSignals();
const { step } = createProgress();
const built = await packPackage(step);
const results = [];
for (const configuration of wanted) {
	const own = join(folder, configuration.key);
	mkdirSync(own);
	const log = (name) => join(stateFolder, 'logs', `e2e-${configuration.key}-${name}.log`);
	const rows = await tryConfiguration({ configuration, built, folder: own, log, step, everything });
	results.push({ name: configuration.name, rows });
}
await stopAll();
console.log(table(results));
const failed = results.some(({ rows }) => rows.some(([, { result }]) => result === 'failed'));
process.exit(failed ? 1 : 0);
