// Installs what is missing, then runs style, types and every test; ends with jest's count alone on a line.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { installDependencies } from './lib/dependencies.mjs';
import { readJson } from './lib/files.mjs';
import { root, stateFolder } from './lib/paths.mjs';
import { createProgress } from './lib/progress.mjs';
import { run, stopAllOnSignals } from './lib/processes.mjs';

const results = join(stateFolder, 'jest.json');
const jest = [
	join(root, 'node_modules/jest/bin/jest.js'),
	'--json',
	`--outputFile=${results}`,
	...process.argv.slice(2),
];

/** Prints a heading, runs the command with its output shown, throws when it fails. */
async function section(title, command, args) {
	console.log(`\n━━ ${title} ${'━'.repeat(Math.max(0, 76 - title.length))}\n`);
	await run(command, args, { inherit: true });
}

/** Jest's count as text; a test file that could not be run counts as one failed test. */
function summary() {
	const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = readJson(results);
	return `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`;
}

stopAllOnSignals();
try {
	await createProgress().step('Install dependencies', installDependencies);
	await section('Style and n8n rules (npm run lint)', 'npm', ['run', '--silent', 'lint']);
	await section('Types (npm run typecheck)', 'npm', ['run', '--silent', 'typecheck']);
	rmSync(results, { force: true });
	let failure;
	await section('Tests (jest)', process.execPath, jest).catch((error) => (failure = error));
	if (readJson(results)) {
		console.log(`\n${summary()}`);
		if (failure) process.exitCode = 1;
	} else {
		throw failure ?? new Error('jest has written no results.');
	}
} catch (error) {
	console.error(`\n${error.message}`);
	process.exitCode = 1;
}
