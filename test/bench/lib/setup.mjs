import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stateFolder } from '../../../scripts/lib/paths.mjs';
import { run } from '../../../scripts/lib/processes.mjs';
import { installN8n } from '../../../scripts/start/n8n-install.mjs';
import { packPackage } from '../../../scripts/start/package.mjs';
import { AXIOS, RIVET } from '../groups/names.mjs';
import { startWorker } from './worker.mjs';

const fileOf = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * What all groups stand on: the package as a tarball and unpacked, the description of its node, n8n and
 * its Node, `newFolder` (an empty one), `worker`, which starts one of the bench's own files in a process
 * of its own, and `startFloor`, which starts those that ask without n8n. `close` ends what was started.
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
	const worker = async (path, options) => {
		const started = await startWorker(fileOf(path), options);
		closers.push(started.stop);
		return started;
	};
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
		worker,
		async startFloor(zoom) {
			const { environment: env } = await zoom.call('info');
			const token = await zoom.call('issueToken', 'admin');
			const floor = {};
			for (const [name, kind] of Object.entries({ [AXIOS]: 'axios', [RIVET]: 'rivet' })) {
				floor[name] = await worker('floor/process.mjs', { execPath: paths.node, env });
				await floor[name].call('connect', kind, token);
			}
			return floor;
		},
		onClose: (close) => closers.push(close),
		async close() {
			for (const close of closers.splice(0).reverse()) await close();
		},
	};
}
