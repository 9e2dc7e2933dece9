import { choose, closeMessages, credentialWindow, fill, panel, take } from './editor.mjs';

const nameShown = (page) =>
	credentialWindow(page).getByTestId('credential-name').getByTestId('inline-edit-preview');

/** The name of the credential whose window is open. */
export const nameOf = async (page) => await nameShown(page).innerText();

/**
 * Opens a new credential from the open node, with the one button where there is none yet, and chooses this
 * login in its window unless it is chosen. n8n asks its server for a name, for each login that was shown, and
 * takes the last answer; so only the name of the saved credential is sure.
 */
export async function newCredentialOfNode(page, login) {
	const existing = panel(page).getByTestId('node-credentials-select');
	const first = panel(page).getByRole('button', { name: 'Connect to Zoom' });
	await existing.or(first).first().click();
	const another = page.getByText('Create new credential', { exact: true });
	if (await existing.isVisible()) await another.filter({ visible: true }).click();
	const chosen = credentialWindow(page).getByTestId('credential-mode-dropdown-trigger');
	await chosen.waitFor();
	if ((await chosen.innerText()).trim() !== login) {
		await chosen.click();
		await page.getByRole('menuitem', { name: login }).click();
		await chosen.getByText(login).waitFor();
	}
	await nameShown(page).filter({ hasText: 'Zoom' }).waitFor();
}

/** Types the data of a sandbox's app and the sandbox's addresses into the open credential. */
export async function fillLogin(page, sandbox, app) {
	const window = credentialWindow(page);
	for (const [name, value] of Object.entries(app)) await fill(page, name, value, window);
	await choose(page, 'environment', 'Custom Base URL', window);
	await fill(page, 'apiUrl', sandbox.apiUrl, window);
	await fill(page, 'oauthUrl', sandbox.oauthUrl, window);
}

/** Saves the open credential, which n8n then tests; one made from a node is closed when it passes. */
export async function save(page) {
	await credentialWindow(page).getByTestId('credential-save-button').click();
}

/** Waits until n8n has closed the credential of the open node, opens it again and waits for what n8n says of it. */
export async function reopen(page, message) {
	const window = credentialWindow(page);
	await window.waitFor({ state: 'hidden' });
	await closeMessages(page);
	await panel(page).getByTestId('credential-edit-button').click();
	await window.getByText(message).waitFor();
}

/** The button that connects the open credential; there once it is filled in. */
export const connectButton = (page) =>
	credentialWindow(page).getByTestId('quick-connect-button').filter({ visible: true });

/** Presses Connect in the open credential. Returns the page on which the service asks for leave. */
export async function connect(page) {
	const opened = page.waitForEvent('popup');
	await connectButton(page).click();
	const popup = await opened;
	await popup.getByRole('button', { name: 'Allow' }).waitFor();
	return popup;
}

/** Closes the window of the open credential. */
export async function closeCredential(page) {
	await credentialWindow(page).getByRole('button', { name: 'Close this dialog' }).click();
	await credentialWindow(page).waitFor({ state: 'hidden' });
}

/** Gives the open node a credential by its name. */
export async function takeCredential(page, name) {
	await take(page, panel(page).getByTestId('node-credentials-select'), name);
}
