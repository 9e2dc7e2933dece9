import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { run } from '../../../scripts/lib/processes.mjs';
import { NotRun } from '../matrix/outcome.mjs';
import { find, installPackages } from '../matrix/programs.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function present() {
	const { CHROMIUM } = process.env;
	if (CHROMIUM && !existsSync(CHROMIUM)) {
		throw new NotRun(`CHROMIUM names ${CHROMIUM}, which does not exist`);
	}
	return [CHROMIUM, ...NAMES.map(find), chromium.executablePath()].find(
		(file) => file && existsSync(file),
	);
}

async function installPlaywrights(log) {
	const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
	const install = [join(folder, 'cli.js'), 'install', 'chromium'];
	await run(process.execPath, install, { log }).catch(() => undefined);
}

/**
 * The path of a Chromium: the one the environment variable CHROMIUM names, the system's or Playwright's.
 * Where there is none it is installed, Debian's package first. `log` is the file for the installers' output.
 * Throws NotRun when there is no way to get one.
 */
export async function chromiumPath(log) {
	if (!present()) await installPackages(['chromium'], log);
	if (!present()) await installPlaywrights(log);
	const found = present();
	if (!found) throw new NotRun(`there is no Chromium, and none could be installed: ${log}`);
	return found;
}
