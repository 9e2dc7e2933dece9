// Runs the example workflows in real n8n: node test/e2e/examples/run.mjs [name ...]
import { runAlone } from '../matrix/alone.mjs';
import { configurations } from '../matrix/configurations.mjs';
import { examples, runExamples } from './index.mjs';

const all = Object.keys(examples);
const given = process.argv.slice(2);
if (given.some((name) => !all.includes(name))) {
	console.error(`node test/e2e/examples/run.mjs [name ...]\nThe names are ${all.join(', ')}.`);
	process.exit(2);
}
const wanted = runExamples(given.length > 0 ? given : all);
await runAlone('examples', configurations[0], [['Example workflows', wanted]]);
