import { chromium, selectors } from 'playwright-core';
import { chromiumPath } from './chromium.mjs';
import { createButton } from './editor.mjs';
import { watch } from './watch.mjs';

/** What a person waits at most for something to appear; a busy machine is slow. */
const PATIENCE_MS = 60_000;
const VIEW = { width: 1280, height: 800 };
const ARGUMENTS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-dev-shm-usage',
	'--disable-background-networking',
	'--disable-component-update',
	'--no-first-run',
	'--no-proxy-server',
];

async function signIn(page, { email, password }) {
	await page.goto('/signin');
	await page.locator('input[name=emailOrLdapLoginId]').fill(email);
	await page.locator('input[name=password]').fill(password);
	await page.getByRole('button', { name: 'Sign in' }).click();
	await createButton(page).waitFor();
}

/**
 * Opens a browser on n8n's editor, signed in as the owner. `log` is the file for the output of an
 * installation. Returns the page, `problems` (what went wrong so far, see `watch`), `expect` (part of
 * an address that may be refused) and `close`. Throws NotRun where there is no browser.
 */
export async function openEditor({ url, owner, log }) {
	selectors.setTestIdAttribute('data-test-id');
	const executablePath = await chromiumPath(log);
	const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
	try {
		const context = await browser.newContext({
			baseURL: url,
			viewport: VIEW,
			locale: 'en-US',
			timezoneId: 'UTC',
			colorScheme: 'light',
			reducedMotion: 'reduce',
		});
		context.setDefaultTimeout(PATIENCE_MS);
		// What the editor asks of other hosts must not decide how a test ends.
		await context.route(
			({ hostname }) => hostname !== '127.0.0.1',
			async (route) => await route.abort(),
		);
		const page = await context.newPage();
		await signIn(page, owner);
		return { page, ...watch(page, url), close: async () => await browser.close() };
	} catch (error) {
		await browser.close();
		throw error;
	}
}
