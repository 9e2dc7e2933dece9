import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cleanEnvironment, run } from '../../../scripts/lib/processes.mjs';

/** Three of the community packages that are downloaded most, each with nodes for one service. */
const OTHERS = {
	'n8n-nodes-evolution-api': '1.0.4',
	'@devlikeapro/n8n-nodes-chatwoot': '1.0.2',
	'n8n-nodes-youtube-transcript-api': '2.4.3',
};

const INSTALL_FLAGS = ['--ignore-scripts', '--no-audit', '--no-fund', '--omit=peer'];

const readPackage = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Bytes of all files below a folder, the modules it brings along aside. */
function bytesOf(folder) {
	return readdirSync(folder, { withFileTypes: true })
		.filter(({ name }) => name !== 'node_modules')
		.map((entry) => join(folder, entry.name))
		.reduce((sum, path) => {
			const stats = statSync(path);
			return sum + (stats.isDirectory() ? bytesOf(path) : stats.size);
		}, 0);
}

const nodeFiles = (folder) => readPackage(folder).n8n.nodes.map((file) => join(folder, file));

/** Bytes of the tarball that the registry has. */
async function tarballOf(exact, cwd) {
	const args = ['pack', '--ignore-scripts', '--json', '--dry-run', exact];
	const { stdout } = await promisify(execFile)('npm', args, { cwd, env: cleanEnvironment() });
	return JSON.parse(stdout)[0].size;
}

/**
 * Gets other community packages from the registry into `folder`/node_modules, without running their
 * scripts. Returns for each its name, the bytes of its tarball and unpacked, and the files of its
 * nodes. One that can't be had is told to `say` and left out.
 */
export async function getOthers(folder, say) {
	mkdirSync(join(folder, 'node_modules'), { recursive: true });
	const found = [];
	for (const [name, version] of Object.entries(OTHERS)) {
		try {
			const exact = `${name}@${version}`;
			await run('npm', ['install', ...INSTALL_FLAGS, '--prefix', folder, exact], { cwd: folder });
			const own = join(folder, 'node_modules', name);
			found.push({
				name: `${name} ${version}`,
				packageName: name,
				tarball: await tarballOf(exact, folder),
				unpacked: bytesOf(own),
				files: nodeFiles(own),
			});
			say(exact);
		} catch ({ message }) {
			say(`${name} cannot be had: ${message.split('\n')[0]}`);
		}
	}
	return found;
}

/** Our package, put beside the others in `folder`, and told of as they are. */
export function ourPackage({ unpacked, built }, folder) {
	const own = join(folder, 'node_modules/n8n-nodes-zoom');
	cpSync(unpacked, own, { recursive: true });
	return {
		name: 'n8n-nodes-zoom (this package)',
		packageName: 'n8n-nodes-zoom',
		tarball: statSync(built.tarball).size,
		unpacked: bytesOf(own),
		files: nodeFiles(own),
	};
}

/** n8n's own Zoom node, which comes with n8n; `n8n` is n8n's start script. */
export function builtInPackage(n8n) {
	const folder = join(n8n, '../../../n8n-nodes-base/dist/nodes/Zoom');
	return {
		name: 'Zoom built into n8n',
		types: ['n8n-nodes-base.zoom', 'n8n-nodes-base.zoomTool'],
		unpacked: bytesOf(folder),
		files: [join(folder, 'Zoom.node.js')],
	};
}
