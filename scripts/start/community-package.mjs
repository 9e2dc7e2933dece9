import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readJson, writeJson } from '../lib/files.mjs';
import { cleanEnvironment, run } from '../lib/processes.mjs';

const PACKAGE = 'n8n-nodes-zoom';
/** The flags n8n itself gives npm when it installs a community package. */
const INSTALL_FLAGS = [
	'--audit=false',
	'--fund=false',
	'--bin-links=false',
	'--install-strategy=shallow',
	'--ignore-scripts=true',
	'--package-lock=false',
];

/**
 * Installs the tarball into n8n's folder with the steps n8n takes for a community package, of which
 * only the download from a registry is replaced by the file at hand: unpack, drop what is not needed
 * at run time, `npm install`, note it in the list of installed packages. n8n must not be running.
 * `n8nFolder` is n8n's own folder (`<user folder>/.n8n`), `hash` tells two builds apart.
 */
export async function installCommunityPackage({ n8nFolder, tarball, hash }) {
	const nodesFolder = join(n8nFolder, 'nodes');
	const target = join(nodesFolder, 'node_modules', PACKAGE);
	const stamp = join(nodesFolder, `${PACKAGE}.json`);
	if (readJson(stamp, {}).hash === hash && existsSync(target)) return 'nothing has changed';

	rmSync(target, { recursive: true, force: true });
	mkdirSync(target, { recursive: true });
	await run('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
	const {
		devDependencies: _dev,
		peerDependencies: _peer,
		optionalDependencies: _optional,
		...runtime
	} = readJson(join(target, 'package.json'));
	writeJson(join(target, 'package.json'), runtime);
	await run('npm', ['install', ...INSTALL_FLAGS], { cwd: target });
	const list = join(nodesFolder, 'package.json');
	const { dependencies } = readJson(list, {});
	writeJson(list, {
		name: 'installed-nodes',
		private: true,
		dependencies: { ...dependencies, [PACKAGE]: runtime.version },
	});
	writeJson(stamp, { hash });
	return `${PACKAGE} ${runtime.version}`;
}

/** Run by n8n's Node, which has SQLite built in; the rows are those n8n writes itself. */
const RECORD_SCRIPT = `
	const { DatabaseSync } = require('node:sqlite');
	const [file, json] = process.argv.slice(1);
	const { name, version, author, nodes } = JSON.parse(json);
	const db = new DatabaseSync(file);
	db.exec('PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = ON; BEGIN IMMEDIATE');
	db.prepare('DELETE FROM installed_nodes WHERE package = ?').run(name);
	db.prepare('DELETE FROM installed_packages WHERE packageName = ?').run(name);
	db.prepare('INSERT INTO installed_packages (packageName, installedVersion, authorName, authorEmail, createdAt, updatedAt) ' +
		"VALUES (?, ?, ?, ?, STRFTIME('%Y-%m-%d %H:%M:%f', 'NOW'), STRFTIME('%Y-%m-%d %H:%M:%f', 'NOW'))")
		.run(name, version, author?.name ?? null, author?.email ?? null);
	for (const node of nodes) {
		db.prepare('INSERT INTO installed_nodes (name, type, latestVersion, package) VALUES (?, ?, ?, ?)')
			.run(node.displayName, node.name, node.version, name);
	}
	db.exec('COMMIT');
	db.close();
`;

/** Writes the rows of the package into n8n's SQLite database. */
async function recordInSqlite({ node, n8nFolder, rows }) {
	await promisify(execFile)(
		node,
		[
			'--disable-warning=ExperimentalWarning',
			'--eval',
			RECORD_SCRIPT,
			join(n8nFolder, 'database.sqlite'),
			JSON.stringify(rows),
		],
		{ env: cleanEnvironment() },
	);
}

/**
 * Makes the package appear under Settings > Community nodes and proves that n8n loaded its nodes.
 * `api` is a signed-in client of the running n8n; `record` writes the rows where n8n does not keep
 * its data in SQLite. Returns the node types, such as `n8n-nodes-zoom.zoom`, without the twins n8n
 * makes of them for AI agents.
 */
export async function recordCommunityPackage({ api, node, n8nFolder, record = recordInSqlite }) {
	const types = (await api.nodeTypes()).filter(({ name }) => name.startsWith(`${PACKAGE}.`));
	const names = types.map(({ name }) => name);
	const isToolTwin = (name) => name.endsWith('Tool') && names.includes(name.slice(0, -4));
	const nodes = types
		.filter(({ name }) => !isToolTwin(name))
		.map(({ name, displayName, version }) => ({
			name,
			displayName,
			version: [version].flat().at(-1),
		}));
	if (nodes.length === 0) throw new Error(`n8n has not loaded any node of ${PACKAGE}.`);
	const { name, version, author } = readJson(
		join(n8nFolder, 'nodes/node_modules', PACKAGE, 'package.json'),
	);
	await record({ node, n8nFolder, rows: { name, version, author, nodes } });
	const installed = await api.communityPackages();
	const mine = installed.find(({ packageName }) => packageName === PACKAGE);
	if (!mine || mine.failedLoading) throw new Error(`n8n does not list ${PACKAGE} as installed.`);
	return nodes.map((each) => each.name);
}
