/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports, no-console -- a command line program: it reads its arguments and prints */
import { parseArgs } from 'node:util';

import { startSandbox, type SandboxOptions } from './index';

const PLANS = ['free', 'pro', 'business'];

const { values } = parseArgs({
	options: {
		port: { type: 'string', default: '4010' },
		lenient: { type: 'boolean', default: false },
		plan: { type: 'string', default: 'pro' },
		latency: { type: 'string', default: '0' },
		limits: { type: 'boolean', default: false },
	},
});

async function main(): Promise<void> {
	if (!PLANS.includes(values.plan)) throw new Error(`--plan is one of ${PLANS.join(', ')}.`);
	const sandbox = await startSandbox({
		port: Number(values.port),
		strict: !values.lenient,
		plan: values.plan as SandboxOptions['plan'],
		latencyMs: Number(values.latency),
		limits: values.limits,
	});
	const { user, serverToServer } = sandbox.clients;
	console.log(`Zoom sandbox: ${sandbox.url} (API ${sandbox.apiUrl})
User OAuth2        client id ${user.clientId}, secret ${user.clientSecret}
Server-to-Server   account ${serverToServer.accountId}, client id ${serverToServer.clientId}, secret ${serverToServer.clientSecret}
Control            POST ${sandbox.url}/_sandbox/<name> with a JSON object, GET ${sandbox.url}/_sandbox/requests
Ctrl-C stops it.`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.on(signal, () => void sandbox.close().then(() => process.exit(0)));
	}
}

main().catch((error: Error) => {
	console.error(error.message);
	process.exitCode = 1;
});
