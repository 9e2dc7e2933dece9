// Measures the package against what a user would take instead: `npm run bench -- --help`.
import { createProgress } from '../../scripts/lib/progress.mjs';
import { stopAll, stopAllOnSignals } from '../../scripts/lib/processes.mjs';
import { calls } from './groups/calls.mjs';
import { install } from './groups/install.mjs';
import { limits } from './groups/limits.mjs';
import { profiles } from './groups/profiles.mjs';
import { renewal } from './groups/renewal.mjs';
import { trigger } from './groups/trigger.mjs';
import { setUp } from './lib/setup.mjs';
import { readOptions } from './options.mjs';
import { asText, write } from './report.mjs';

const groups = { calls, limits, renewal, trigger, install, profiles };
const options = readOptions(process.argv.slice(2));
stopAllOnSignals();
const { step } = createProgress();
const base = await setUp(step);
const results = [];
for (const name of options.groups) {
	const sizes = options.sizes[name];
	const { latency } = options;
	try {
		const result = await groups[name](base, {
			...sizes,
			latency,
			step,
			say: (text) => console.log(`         ${text}`),
		});
		results.push([name, result]);
		console.log(`\n${asText(name, result)}\n`);
	} finally {
		await base.close();
	}
}
if (options.write) console.log(`Written: ${write(results)}`);
await stopAll();
process.exit();
