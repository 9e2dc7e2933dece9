// Takes the pictures of the documentation in real n8n: npm run docs:screenshots
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { load } from '../lib/typescript.mjs';
import { closeMessages } from '../../test/e2e/browser/editor.mjs';
import { newcomer } from '../../test/e2e/browser/newcomer.mjs';
import { perform, startStage } from '../../test/e2e/browser/stage.mjs';
import { createInstance } from '../../test/e2e/matrix/instance.mjs';
import { root, stateFolder } from '../lib/paths.mjs';
import { stopAll, stopAllOnSignals } from '../lib/processes.mjs';
import { createProgress } from '../lib/progress.mjs';
import { installN8n, RELEASE } from '../start/n8n-install.mjs';
import { packPackage } from '../start/package.mjs';
import { startSandbox } from '../start/sandbox.mjs';
import { crops } from './pictures/crops.mjs';
import { stepsOf } from './pictures/open.mjs';
import { views } from './pictures/views.mjs';

const IMAGES = join(root, 'docs/images');
const folder = mkdtempSync(join(tmpdir(), 'n8n-zoom-'));
/** They replace the old ones when all are there. */
const pictures = join(folder, 'images');
const { hashOf } = load('./shown.ts', import.meta.url);
const log = (name) => join(stateFolder, 'logs', `screenshots-${name}.log`);

/** Takes the picture of a step. Returns its line of the manifest. */
async function take({ name, caption, shows, crop }, target, page) {
	if (target === page) await closeMessages(page);
	const clip = target === page && crop ? { clip: await crops[crop](page) } : {};
	const file = `${name}.png`;
	await target.screenshot({ path: join(pictures, file), caret: 'hide', ...clip });
	return { file, caption, ...(shows && { shows, hash: hashOf(shows) }) };
}

/** Brings up n8n with the package and a sandbox, and opens the editor. */
async function bringUp(step) {
	const built = await packPackage(step);
	let paths;
	await step('Get n8n and its Node', async (say) => {
		paths = await installN8n(say, RELEASE);
	});
	const sandbox = await startSandbox();
	const configuration = { workers: 0 };
	const instance = createInstance({ configuration, paths, built, folder, settings: {}, log });
	let stage;
	await step('Start n8n and the browser', async () => {
		const { profile } = instance;
		const up = await instance.up();
		stage = await startStage({ ...up, profile, sandbox, log: log('browser') });
	});
	return stage;
}

process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
stopAllOnSignals();
const { step } = createProgress();
const stage = await bringUp(step);
mkdirSync(pictures);
const manifest = [];
try {
	await step('Take the pictures', async (say) => {
		await perform(stage, [...newcomer, ...stepsOf(views)], async (one, target) => {
			manifest.push(await take(one, target, stage.page));
			say(one.name);
		});
	});
} catch (error) {
	const path = join(stateFolder, 'browser/failed-screenshots.png');
	await stage.page.screenshot({ path }).catch(() => undefined);
	throw error;
}
const file = join(pictures, 'manifest.json');
writeFileSync(file, await format(JSON.stringify(manifest), { parser: 'json', useTabs: true }));
rmSync(IMAGES, { recursive: true, force: true });
cpSync(pictures, IMAGES, { recursive: true });
await stage.close();
await stopAll();
process.exit(0);
