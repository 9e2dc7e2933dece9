// Measures the package against what a user would take instead: `npm run bench -- --help`.
import { createProgress } from '../../scripts/lib/progress.mjs';
import { stopAll, stopAllOnSignals } from '../../scripts/lib/processes.mjs';
import { calls } from './groups/calls.mjs';
import { install } from './groups/install.mjs';
import { limits } from './groups/limits.mjs';
import { profiles } from './groups/profiles.mjs';
import { trigger } from './groups/trigger.mjs';
import { setUp } from './lib/setup.mjs';
import { readOptions } from './options.mjs';
import { asText, write } from './report.mjs';

const groups = { calls, limits, trigger, install, profiles };
const args = process.argv.slice(2);
const options = readOptions(args);
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
		results.push(result);
		console.log(`\n${asText(result)}\n`);
	} finally {
		await base.close();
	}
}
if (options.write) console.log(`Written: ${write(results, args)}`);
await stopAll();
process.exit();
