import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stateFolder } from '../../../scripts/lib/paths.mjs';
import { run } from '../../../scripts/lib/processes.mjs';
import { installN8n } from '../../../scripts/start/n8n-install.mjs';
import { packPackage } from '../../../scripts/start/package.mjs';
import { startWorker } from './worker.mjs';

const fileOf = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * What all groups stand on: the package as a tarball and unpacked, the description of its node, n8n and
 * its Node, `newFolder` (an empty one), and `worker`, which starts one of the bench's own files in a process of its
 * own. `close` ends what was started.
 */
export async function setUp(step) {
	const folder = mkdtempSync(join(tmpdir(), 'n8n-zoom-bench-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	const built = await packPackage(step);
	let paths;
	await step('Get n8n and its Node', async (say) => {
		paths = await installN8n(say);
	});
	const unpacked = join(stateFolder, 'bench/package');
	rmSync(unpacked, { recursive: true, force: true });
	mkdirSync(unpacked, { recursive: true });
	await run('tar', ['-xzf', built.tarball, '-C', unpacked, '--strip-components=1']);
	const require = createRequire(join(unpacked, 'package.json'));
	const { Zoom } = require('./dist/nodes/Zoom/Zoom.node.js');
	const closers = [];
	let folders = 0;
	return {
		built,
		paths,
		unpacked,
		description: new Zoom().description,
		newFolder() {
			folders += 1;
			const path = join(folder, String(folders));
			mkdirSync(path);
			return path;
		},
		log: (name) => join(stateFolder, 'logs', `bench-${name}.log`),
		async worker(path, options) {
			const started = await startWorker(fileOf(path), options);
			closers.push(started.stop);
			return started;
		},
		onClose: (close) => closers.push(close),
		async close() {
			for (const close of closers.splice(0).reverse()) await close();
		},
	};
}
