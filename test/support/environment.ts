/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- tests run in Node.js, not in n8n */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * Imported before n8n-core, which reads these settings when it is first imported.
 * Each jest worker has a user folder of its own, which later runs use again. The settings file is
 * put there in one step, so that runs that start at the same moment never read half a file.
 */
const settings = { encryptionKey: 'tests-only' };
const worker = process.env.JEST_WORKER_ID ?? '1';
const userFolder = join(tmpdir(), `n8n-nodes-zoom-tests-${worker}`);
const n8nFolder = join(userFolder, '.n8n');
const draft = join(n8nFolder, `config.${process.pid}`);

mkdirSync(n8nFolder, { recursive: true });
writeFileSync(draft, JSON.stringify(settings), { mode: 0o600 });
renameSync(draft, join(n8nFolder, 'config'));

Object.assign(process.env, {
	NODE_ENV: 'test',
	N8N_USER_FOLDER: userFolder,
	N8N_ENCRYPTION_KEY: settings.encryptionKey,
	N8N_ENFORCE_SETTINGS_FILE_PERMISSIONS: 'false',
	N8N_DIAGNOSTICS_ENABLED: 'false',
	N8N_LOG_LEVEL: 'silent',
	NO_PROXY: '127.0.0.1,localhost',
});
