import { installN8n } from '../../../scripts/start/n8n-install.mjs';
import { startSandbox } from '../../../scripts/start/sandbox.mjs';
import { createCredentials } from '../../../scripts/start/setup.mjs';
import { browserCases, cases, queueCases } from './cases/index.mjs';
import { createInstance } from './instance.mjs';
import { notRun, NotRun, outcomeOf } from './outcome.mjs';
import { startServices } from './services.mjs';
import { row } from './table.mjs';
import { startZoomCloud } from './zoom-cloud.mjs';

const INSTALL = 'Install the tarball';

/** Gets n8n, or says why this configuration cannot be run. */
async function getN8n({ configuration: { release }, step }) {
	try {
		let paths;
		await step('Get n8n and its Node', async (say) => {
			paths = await installN8n(say, release);
		});
		return paths;
	} catch (error) {
		const [command, ...output] = error.message.split('\n');
		throw new NotRun(`n8n ${release.n8n} cannot be had: ${output.join(' ') || command}`);
	}
}

/** Starts everything the cases need. What is started is put into `closers`, to be ended in reverse order. */
async function bringUp(options, closers) {
	const { configuration, folder, log, step } = options;
	const paths = await getN8n(options);
	const sandbox = await startSandbox();
	closers.push(sandbox.close);
	const zoomCloud = await startZoomCloud({ folder, sandbox });
	closers.push(zoomCloud.close);
	let services;
	if (configuration.workers > 0) {
		await step('Start PostgreSQL and Redis', async () => {
			services = await startServices(folder, log);
		});
		closers.push(services.stop);
	}
	const { settings } = zoomCloud;
	const instance = createInstance({ ...options, paths, services, settings });
	closers.push(instance.down);
	const { profile } = instance;
	const context = { configuration, sandbox, zoomCloud, instance, profile, log };
	let types;
	await step('Install the package and start n8n', async () => {
		({ types } = Object.assign(context, await instance.up()));
		context.logins = await createCredentials({ api: context.api, profile, sandbox });
	});
	return { context, types };
}

/**
 * Tries all cases, or those `wanted`, in one configuration and prints them as they end. `built` is the
 * package, `folder` an empty folder, `log` gives the log file for a name, `step` is the progress printer's,
 * `everything` says whether all forms are looked at in the browser.
 * Returns [[case, outcome]].
 */
export async function tryConfiguration(options) {
	const { configuration, everything } = options;
	const own = [
		...cases,
		...(configuration.workers > 0 ? queueCases : []),
		...(configuration.browser ? browserCases(everything) : []),
	];
	const wanted = options.wanted ?? own;
	const closers = [];
	const rows = [];
	const note = (name, outcome) => {
		rows.push([name, outcome]);
		console.log(row(name, outcome));
	};
	console.log(`\n${configuration.name}`);
	let context;
	const installed = await outcomeOf(async () => {
		const up = await bringUp(options, closers);
		({ context } = up);
		return up.types.join(', ');
	});
	note(INSTALL, installed);
	for (const [name, run] of wanted) {
		const skipped = notRun(`n8n did not come up: see "${INSTALL}"`);
		note(name, context ? await outcomeOf(async () => await run(context)) : skipped);
	}
	for (const close of closers.reverse()) await close();
	return rows;
}
