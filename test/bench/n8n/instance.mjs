import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axios from 'axios';
import { freePort } from '../../../scripts/lib/ports.mjs';
import { allowAccess } from '../../../scripts/start/oauth-consent.mjs';
import { configurations } from '../../e2e/matrix/configurations.mjs';
import { createInstance } from '../../e2e/matrix/instance.mjs';

const [configuration] = configurations;
const TYPES = { ours: 'zoomUserOAuth2Api', unpaced: 'zoomUserOAuth2Api', builtIn: 'zoomOAuth2Api' };
/** Stands for "no pacing": the plan of the credential `unpaced` gets these rates in n8n's memory. */
const UNPACED = { plan: 'free', rates: { Light: 1e9, Medium: 1e9, Heavy: 1e9 } };

/** Creates a credential as the editor does and connects it through the sandbox's consent page. */
async function connect({ api, url, name, type, data }) {
	const id = await api.saveCredential(undefined, { name, type, data });
	const { search } = new URL(await api.oauthConsentUrl(id));
	const page = await api.openCallback(await allowAccess(`${url}/oauth/authorize${search}`));
	const refusal = /Error: ([^<]*)/.exec(page)?.[1];
	if (refusal) throw new Error(`n8n could not connect ${name}: ${refusal}`);
	return { [type]: { id, name } };
}

/** Asks the probe inside n8n. */
const probeAt = (port) => async (path, params) => {
	const url = `http://127.0.0.1:${port}/${path}`;
	return (await axios.get(url, { params, proxy: false, maxContentLength: Infinity })).data;
};

/**
 * Starts one n8n with our package, the measuring node and the packages of the folder `others` in it. `zoom` is the worker of zoom/process.mjs, `plan` that of our credential,
 * `fields` the body paths of the measuring node. Returns n8n's client, its address, the nodes'
 * credentials, `probe` and `stop`.
 */
export async function startBenchN8n({
	folder,
	built,
	paths,
	zoom,
	plan,
	fields = [],
	others,
	log,
}) {
	const { url: sandboxUrl, apps, environment } = await zoom.call('info');
	const modules = join(folder, 'main/.n8n/nodes/node_modules');
	const engine = join(modules, 'n8n-nodes-bench');
	cpSync(new URL('../engine', import.meta.url), engine, { recursive: true });
	writeFileSync(join(engine, 'fields.json'), JSON.stringify(fields));
	if (others) cpSync(others, modules, { recursive: true });
	const port = await freePort();
	const settings = {
		...environment,
		NODE_OPTIONS: `--import ${new URL('probe.mjs', import.meta.url).href}`,
		BENCH_PROBE_PORT: String(port),
		EXECUTIONS_DATA_SAVE_ON_SUCCESS: 'none',
		N8N_PAYLOAD_SIZE_MAX: '256',
	};
	const instance = createInstance({ configuration, paths, built, folder, settings, log });
	const { api, url } = await instance.up();
	const probe = probeAt(port);
	const rates = { [UNPACED.plan]: UNPACED.rates };
	const file = join(modules, 'n8n-nodes-zoom/dist/nodes/Zoom/http/pacing.js');
	await probe('rates', { file, rates: JSON.stringify(rates) });

	const credentials = {};
	for (const [name, type] of Object.entries(TYPES)) {
		const data = { ...apps.userOAuth2, plan: name === 'unpaced' ? UNPACED.plan : plan };
		if (type === TYPES.builtIn) delete data.plan;
		credentials[name] = await connect({ api, url: sandboxUrl, name, type, data });
	}
	return { api, url, credentials, probe, stop: instance.down };
}
