import { RELEASE } from '../../../scripts/start/n8n-install.mjs';

/** Older n8n wants a version of xlsx that only its vendor's site has; the registry's works as well. */
const REGISTRY_XLSX = { xlsx: '0.18.5' };

/**
 * The n8n this package is tried in: the one of `npm start`, alone and in queue mode, the newest n8n 1,
 * and the newest n8n that runs on Node 22.
 * `release` is what `installN8n` takes, `workers` how many workers take the executions in queue mode
 * (0: n8n executes by itself, on SQLite), `settings` environment variables that only this one needs.
 */
export const configurations = [
	{
		key: 'sqlite',
		name: `n8n ${RELEASE.n8n}, SQLite, Node ${RELEASE.node}`,
		release: RELEASE,
		workers: 0,
		browser: true,
	},
	{
		key: 'queue',
		name: `n8n ${RELEASE.n8n}, queue mode: PostgreSQL, Redis, 2 workers, Node ${RELEASE.node}`,
		release: RELEASE,
		workers: 2,
	},
	{
		key: 'n8n1',
		name: 'n8n 1.123.81, SQLite, Node 24',
		release: { n8n: '1.123.81', node: 24, overrides: REGISTRY_XLSX },
		workers: 0,
		// Without its task runner, what a Code node gives cannot be read by later nodes on Node 24.
		settings: { N8N_RUNNERS_ENABLED: 'true' },
	},
	{
		key: 'node22',
		name: 'n8n 2.35.7, SQLite, Node 22',
		release: { n8n: '2.35.7', node: 22 },
		workers: 0,
	},
];
