// Measures this package's nodes and n8n's own beside them, and writes the table in docs/comparison.md.
// `node scripts/docs/compare.mjs`; `--print` only prints the table.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// The nodes are TypeScript, which only a process that was started with tsx reads everywhere.
const main = fileURLToPath(new URL('./compare/main.mjs', import.meta.url));
const { status } = spawnSync(
	process.execPath,
	['--import', 'tsx', main, ...process.argv.slice(2)],
	{
		stdio: 'inherit',
	},
);
process.exitCode = status ?? 1;
