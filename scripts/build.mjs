// Builds the publishable package into dist/: TypeScript first, then the icons.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';

function run(title, script, ...args) {
	console.log(`▸ ${title}`);
	const { status, error } = spawnSync(
		process.execPath,
		[join(root, 'node_modules', script), ...args],
		{ cwd: root, stdio: 'inherit' },
	);
	if (error) throw error;
	if (status !== 0) process.exit(status ?? 1);
}

rmSync(join(root, 'dist'), { recursive: true, force: true });
run('Compile', 'typescript/bin/tsc', '-p', 'tsconfig.json');
run('Copy icons', 'gulp/bin/gulp.js', '--silent', 'build:icons');
console.log('✔ dist/ is ready');
