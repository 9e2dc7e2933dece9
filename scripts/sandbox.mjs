// Starts the local Zoom API; installs what is missing first. Built-ins only until then.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';

if (!existsSync(join(root, 'node_modules'))) {
	console.log('Installing what is missing ...');
	const { status } = spawnSync('npm', ['ci'], { cwd: root, stdio: 'inherit', shell: windows });
	if (status !== 0) process.exit(status ?? 1);
}

const child = spawn(
	process.execPath,
	['--import', 'tsx', join(root, 'sandbox', 'main.ts'), ...process.argv.slice(2)],
	{ cwd: root, stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 0));
