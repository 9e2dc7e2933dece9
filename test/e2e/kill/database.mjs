import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cleanEnvironment } from '../../../scripts/lib/processes.mjs';
import { readFlatted } from '../../../scripts/start/executions.mjs';

const MOST_OUTPUT = 512 * 1024 ** 2;

/** Run by n8n's Node, which has SQLite built in. */
const SCRIPT = `
	const { DatabaseSync } = require('node:sqlite');
	const [file, workflowId, after] = process.argv.slice(1);
	const db = new DatabaseSync(file);
	const executions = db.prepare(
		'SELECT e.id, e.status, d.data FROM execution_entity e LEFT JOIN execution_data d ON d.executionId = e.id ' +
		'WHERE e.workflowId = ? AND e.id > ? ORDER BY e.id').all(workflowId, Number(after));
	const { staticData } = db.prepare('SELECT staticData FROM workflow_entity WHERE id = ?').get(workflowId);
	const cursor = db.prepare('SELECT cursor FROM poller_state WHERE workflowId = ?').get(workflowId)?.cursor;
	console.log(JSON.stringify({ executions, staticData, cursor }));
`;

/** The items a polled execution began with, whether it came to its end or not. */
function startItems(data) {
	if (!data) return [];
	const { executionData, resultData } = readFlatted(data);
	const [done] = Object.values(resultData?.runData ?? {});
	const main = done?.[0]?.data?.main ?? executionData?.nodeExecutionStack?.[0]?.data?.main;
	return (main?.[0] ?? []).map(({ json }) => json);
}

/**
 * Reads what n8n has stored, while n8n does not run. Works on a copy, so that n8n finds its database
 * as it was left. `after` is the id of the last execution that is known.
 * Returns the later executions ({ id, status, items }) and the state of the trigger's node.
 */
export async function readDatabase({ node, n8nFolder, workflowId, nodeName, after }) {
	const folder = mkdtempSync(join(tmpdir(), 'n8n-zoom-'));
	try {
		for (const name of ['database.sqlite', 'database.sqlite-wal']) {
			const file = join(n8nFolder, name);
			if (existsSync(file)) copyFileSync(file, join(folder, name));
		}
		const { stdout } = await promisify(execFile)(
			node,
			[
				...['--disable-warning=ExperimentalWarning', '--eval', SCRIPT],
				...[join(folder, 'database.sqlite'), workflowId, String(after)],
			],
			{ env: cleanEnvironment(), maxBuffer: MOST_OUTPUT },
		);
		const { executions, staticData, cursor } = JSON.parse(stdout);
		return {
			executions: executions.map(({ id, status, data }) => ({
				id,
				status,
				items: startItems(data),
			})),
			state: cursor ? JSON.parse(cursor) : JSON.parse(staticData ?? '{}')[`node:${nodeName}`],
		};
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
