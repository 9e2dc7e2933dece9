import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	installCommunityPackage,
	recordCommunityPackage,
} from '../../../scripts/start/community-package.mjs';
import { createN8nApi } from '../../../scripts/start/n8n-api.mjs';
import { startN8n } from '../../../scripts/start/n8n-server.mjs';

const owner = {
	email: 'owner@example.com',
	password: `Zoom-${randomBytes(6).toString('hex')}1`,
	firstName: 'Olivia',
	lastName: 'Owner',
};

const quoted = (value) => (value ? `'${String(value).replaceAll("'", "''")}'` : 'NULL');

/** The statements that note the package as installed in PostgreSQL. */
const recordStatements = ({ name, version, author, nodes }) => `
	DELETE FROM installed_nodes WHERE package = ${quoted(name)};
	DELETE FROM installed_packages WHERE "packageName" = ${quoted(name)};
	INSERT INTO installed_packages ("packageName", "installedVersion", "authorName", "authorEmail")
		VALUES (${[name, version, author?.name, author?.email].map(quoted).join(', ')});
	${nodes
		.map(
			(node) =>
				`INSERT INTO installed_nodes (name, type, "latestVersion", package)
					VALUES (${quoted(node.displayName)}, ${quoted(node.name)}, ${node.version}, ${quoted(name)});`,
		)
		.join('\n')}`;

/**
 * One n8n of a configuration: a main and, in queue mode, its workers, each with a user folder below
 * `folder`. `paths` are n8n's and its Node's, `built` the package, `settings` further environment
 * variables, `services` what `startServices` gave in queue mode, `log` gives the log file for a name.
 */
export function createInstance({ configuration, paths, built, folder, settings, services, log }) {
	const names = Array.from({ length: configuration.workers }, (_, index) => `worker ${index + 1}`);
	const key = randomBytes(24).toString('hex');
	const running = new Map();
	const userFolderOf = (name) => join(folder, name.replace(' ', '-'));
	const n8nFolderOf = (name) => join(userFolderOf(name), '.n8n');
	const logOf = (name) => log(name.replace(' ', '-'));

	async function startOne(name) {
		const n8n = await startN8n({
			...paths,
			userFolder: userFolderOf(name),
			log: logOf(name),
			command: name === 'main' ? 'start' : 'worker',
			settings: {
				...services?.settings,
				...configuration.settings,
				...settings,
				N8N_ENCRYPTION_KEY: key,
				OFFLOAD_MANUAL_EXECUTIONS_TO_WORKERS: 'true',
			},
		});
		running.set(name, n8n);
		return n8n;
	}

	return {
		profile: { owner, state: { credentials: {}, workflows: {} }, save: () => undefined },
		/** Installs the package where it is missing and starts all. Returns the client and the node types. */
		async up() {
			for (const name of ['main', ...names]) {
				const packages = join(n8nFolderOf(name), 'nodes');
				mkdirSync(packages, { recursive: true });
				// n8n 1 asks npm for newer versions whenever it lists the packages.
				writeFileSync(join(packages, '.npmrc'), 'offline=true\n');
				await installCommunityPackage({ n8nFolder: n8nFolderOf(name), ...built });
			}
			const { url } = await startOne('main');
			await Promise.all(names.map(startOne));
			const api = createN8nApi(url);
			await api.signIn(owner);
			const types = await recordCommunityPackage({
				api,
				node: paths.node,
				n8nFolder: n8nFolderOf('main'),
				...(services && { record: async ({ rows }) => await services.sql(recordStatements(rows)) }),
			});
			return { api, url, types };
		},
		async down() {
			await Promise.all([...running.values()].map(async ({ stop }) => await stop()));
			running.clear();
		},
		workers: names,
		/** Starts a worker again after it was killed. */
		startWorker: startOne,
		/** kill -9, waited for. */
		async kill(name) {
			const { kill, exited } = running.get(name);
			kill();
			await exited;
			running.delete(name);
		},
		/** The ids of the executions that a worker says in its log to have begun since it was started. */
		begunBy: (name) =>
			[...readFileSync(logOf(name), 'utf8').matchAll(/started execution (\d+)/g)].map(
				([, id]) => id,
			),
	};
}
