// One command that gives a real n8n with the Zoom node; see `npm start -- --help`.
import { installDependencies } from './lib/dependencies.mjs';
import { createProgress } from './lib/progress.mjs';
import { stopAll, stopAllOnSignals } from './lib/processes.mjs';
import { installCommunityPackage, recordCommunityPackage } from './start/community-package.mjs';
import { checkHost, installN8n } from './start/n8n-install.mjs';
import { startN8n } from './start/n8n-server.mjs';
import { readOptions } from './start/options.mjs';
import { packPackage } from './start/package.mjs';
import { openProfile } from './start/profile.mjs';
import { welcome } from './start/welcome.mjs';

const { step } = createProgress();
let beforeStop = async () => undefined;

/** Starts n8n with the package in it, and the sandbox unless n8n is to stand alone. */
async function bringUp(mode) {
	checkHost();
	const profile = openProfile(mode);
	await step('Install dependencies (npm ci)', installDependencies);
	const built = await packPackage(step);
	let n8nPaths;
	await step('Get n8n and its Node', async (say) => {
		n8nPaths = await installN8n(say);
	});

	let sandbox;
	if (mode !== 'alone') {
		await step('Start the local Zoom API', async () => {
			const { startSandbox } = await import('./start/sandbox.mjs');
			sandbox = await startSandbox();
			return sandbox.oauthUrl;
		});
	}
	await step(
		'Install the package into n8n as a community package',
		async () => await installCommunityPackage({ n8nFolder: profile.n8nFolder, ...built }),
	);
	let n8n;
	await step('Start n8n', async () => {
		n8n = await startN8n({ ...n8nPaths, ...profile });
		return n8n.url;
	});
	const { createN8nApi } = await import('./start/n8n-api.mjs');
	const api = createN8nApi(n8n.url);
	await step('Sign in as the owner', async () => await api.signIn(profile.owner));
	await step('List it under Settings > Community nodes', async () =>
		(await recordCommunityPackage({ api, node: n8nPaths.node, ...profile })).join(', '),
	);
	return { profile, sandbox, n8n, api };
}

/** Credentials and workflows for the sandbox. Returns the logins with their credentials. */
async function fill({ profile, sandbox, api }) {
	const setup = await import('./start/setup.mjs');
	let logins;
	await step('Create both Zoom credentials and connect them', async () => {
		logins = await setup.createCredentials({ api, profile, sandbox });
	});
	return { logins, ...setup };
}

/** Publishes a workflow for each event; takes them back when it is stopped. Returns what `publishEvents` does. */
async function publishTriggers({ profile, sandbox, api }, logins) {
	const { publishEvents, unpublishEvents } = await import('./start/triggers.mjs');
	let workflows;
	await step('Publish a workflow for each event', async () => {
		workflows = await publishEvents({ api, profile, sandbox, logins });
	});
	beforeStop = async () => await unpublishEvents(api, workflows);
	return workflows;
}

async function runForPeople(mode) {
	const running = await bringUp(mode);
	const { sandbox, n8n, api, profile } = running;
	if (sandbox) {
		const { logins, importExamples, saveAllOperations } = await fill(running);
		await step('Create the example workflows', async () => {
			await importExamples({ api, profile, logins });
			for (const login of logins) {
				await saveAllOperations({ api, profile, sandbox, login });
			}
		});
		await publishTriggers(running, logins);
	}
	console.log(welcome({ url: n8n.url, owner: profile.owner, sandbox }));
	await n8n.exited;
	throw new Error(`n8n has ended by itself; its log is ${profile.log}.`);
}

async function runCheck() {
	const running = await bringUp('check');
	const { sandbox, api, profile } = running;
	const { logins, importExamples, saveAllOperations } = await fill(running);
	const { checkExamples, checkOperations } = await import('./start/check.mjs');
	const { checkEvents } = await import('./start/check-events.mjs');
	await step('Run the example workflows', async () => {
		await checkExamples(api, await importExamples({ api, profile, logins }));
	});
	const counts = [];
	for (const login of logins) {
		const workflowId = await saveAllOperations({ api, profile, sandbox, login });
		counts.push(await checkOperations({ api, sandbox, workflowId, title: login.title }));
	}
	const workflows = await publishTriggers(running, logins);
	await step('Make each event happen, then let an idle minute pass', async () => {
		counts.push(await checkEvents({ api, sandbox, workflows }));
	});
	const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
	return { passed: sum('passed'), failed: sum('failed') };
}

const mode = readOptions(process.argv.slice(2));
let stopping = false;
stopAllOnSignals(async () => {
	stopping = true;
	console.log('\nStopping n8n and everything started with it …');
	await beforeStop();
});
try {
	if (mode === 'check') {
		const { passed, failed } = await runCheck();
		await stopAll();
		console.log(`\n${passed} passed, ${failed} failed`);
		process.exit(failed === 0 ? 0 : 1);
	}
	await runForPeople(mode);
} catch (error) {
	if (!stopping) {
		console.error(`\n${error.message}`);
		await stopAll();
		process.exit(1);
	}
}
