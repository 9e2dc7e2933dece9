/** What a person does in n8n's editor, one function for each. All take Playwright's page first. */

const BADGE = '[data-icon=box]';
const OPTION = '[role=option]';
/** How long a person waits before pressing a button again that did nothing. */
const CLICK_LOST_MS = 5_000;
const MOST_CLICKS = 6;

export const panel = (page) => page.getByTestId('ndv');
export const form = (page) => panel(page).getByTestId('node-parameters');
export const output = (page) => panel(page).getByTestId('output-panel');
export const credentialWindow = (page) => page.getByTestId('editCredential-modal');

const openLists = (page) => page.getByRole('listbox').filter({ visible: true });

/** What creates a workflow on n8n's first page: a button, or a card as long as nothing is there. */
export const createButton = (page) =>
	page
		.getByTestId('add-resource-workflow')
		.getByText('Create workflow')
		.or(page.getByTestId('new-workflow-card'));

/** Creates a workflow from n8n's first page. A click that comes before n8n has loaded all is lost. */
export async function newWorkflow(page) {
	const create = createButton(page);
	const plus = page.getByTestId('canvas-add-button');
	const isOpen = async () =>
		await plus.waitFor({ timeout: CLICK_LOST_MS }).then(
			() => true,
			() => false,
		);
	if (!(await create.isVisible())) await page.goto('/home/workflows');
	let clicks = 0;
	do await create.click();
	while (++clicks < MOST_CLICKS && !(await isOpen()) && (await create.isVisible()));
	await plus.waitFor();
}

/** The node of that name with the community badge in the list of nodes. */
export const foundNode = (page, name) =>
	page
		.getByTestId('node-creator-action-item')
		.filter({ has: page.getByText(name, { exact: true }) })
		.filter({ has: page.locator(BADGE) });

/** Looks for nodes with the plus button of an empty canvas. */
export async function searchNodes(page, text) {
	await page.getByTestId('canvas-add-button').click();
	await page.getByTestId('node-creator-search-bar').fill(text);
}

/** A chapter of what the opened node of the list offers, such as `Actions (12)`. */
export const chapter = (page, title) =>
	page.getByTestId('node-creator-category-item').filter({ hasText: title });

/** Takes an action or trigger of the node that was opened in the list of nodes. */
export async function takeAction(page, action) {
	await page.getByTestId('node-creator-item-name').getByText(action, { exact: true }).click();
	await form(page).waitFor();
}

/** Opens a node of the canvas. */
export async function openNode(page, name) {
	const title = page
		.getByTestId('canvas-node')
		.filter({ has: page.getByText(name, { exact: true }) });
	await title.dblclick();
	await panel(page).getByTestId('inline-edit-preview').getByText(name, { exact: true }).waitFor();
	await form(page).waitFor();
}

export async function closeNode(page) {
	await panel(page).getByTestId('ndv-close-button').click();
	await panel(page).waitFor({ state: 'hidden' });
}

/** The field of that name, the first of the form or of the window `within`. */
export const field = (page, name, within = form(page)) =>
	within.getByTestId(`parameter-input-${name}`).first();

/** Types into a field. */
export async function fill(page, name, value, within = form(page)) {
	await field(page, name, within).locator('input, textarea').first().fill(value);
}

/** Opens a dropdown, which is a locator, and returns the list it opens. */
export async function openList(page, dropdown) {
	await dropdown.click();
	const list = openLists(page);
	await list.locator(OPTION).first().waitFor();
	return list;
}

/** Takes the option of that name from a dropdown. */
export async function take(page, dropdown, name) {
	const list = await openList(page, dropdown);
	const option = list.locator(OPTION).filter({ has: page.getByText(name, { exact: true }) });
	await option.first().click();
	await list.first().waitFor({ state: 'hidden' });
}

/** Opens a dropdown and closes it again. Returns the names it offers, and those of them that are cut off. */
export async function readList(page, dropdown) {
	const list = await openList(page, dropdown);
	const names = await list.first().evaluate((element) =>
		[...element.querySelectorAll('[role=option]')].map((option) => {
			const name = option.querySelector('.option-headline') ?? option;
			return { text: name.innerText.trim(), isCut: name.scrollWidth > name.clientWidth };
		}),
	);
	await dropdown.click();
	await list.first().waitFor({ state: 'hidden' });
	return {
		names: names.map(({ text }) => text),
		cut: names.filter(({ isCut }) => isCut).map(({ text }) => text),
	};
}

/** Chooses an option of a field. */
export async function choose(page, name, option, within = form(page)) {
	await take(page, field(page, name, within), option);
}

/** Closes the open node and opens it again: only then n8n marks what is missing in a new one. */
export async function reopenNode(page) {
	const name = await panel(page).getByTestId('inline-edit-preview').first().innerText();
	await closeNode(page);
	await openNode(page, name);
}

/** The picker of that name. */
export const picker = (page, name) => form(page).getByTestId(`resource-locator-${name}`);

/** The sign at a picker that something is missing or wrong. */
export const mark = (page, name) => picker(page, name).getByTestId('parameter-issues');

/** Opens the list of the picker of that name and, if a text is given, looks for it. Returns the entries. */
export async function openPicker(page, name, text) {
	await picker(page, name).getByTestId('rlc-input').click();
	const entries = page.getByTestId('rlc-item').filter({ visible: true });
	await entries.first().waitFor();
	const waiting = page.locator('[class*=loading-item]').filter({ visible: true });
	await waiting.first().waitFor({ state: 'hidden' });
	if (text) {
		await page.getByTestId('rlc-search').filter({ visible: true }).fill(text);
		await entries.filter({ hasNotText: text }).first().waitFor({ state: 'detached' });
		await entries.first().waitFor();
	}
	return entries;
}

/**
 * Runs the open node and waits for its end. Throws what n8n shows when it fails. n8n puts the sign of an
 * older run on the output when it noted a change of the form only after the start; that is as good.
 */
export async function execute(page) {
	await panel(page).getByTestId('node-execute-button').click();
	const good = output(page).getByTestId('node-run-status-success');
	const older = output(page).getByTestId('node-run-info-stale');
	const bad = output(page).getByTestId('node-error-message');
	await good.or(older).or(bad).first().waitFor();
	if (await bad.isVisible()) throw new Error(`n8n shows: ${await bad.innerText()}`);
}

/** Shows the output as a table. Returns its rows, an object of texts by heading each. */
export async function readTable(page) {
	await output(page).getByTestId('radio-button-table').click();
	const table = output(page).locator('table').first();
	await table.locator('tbody tr').first().waitFor();
	return await table.evaluate((element) => {
		const texts = (row, cells) =>
			[...row.querySelectorAll(cells)].map(({ innerText }) => innerText.trim());
		const headings = texts(element.querySelector('thead tr'), 'th');
		return [...element.querySelectorAll('tbody tr')].map((row) => {
			const cells = texts(row, 'td').map((text, index) => [headings[index], text]);
			return Object.fromEntries(cells.filter(([heading]) => heading));
		});
	});
}

/** Shows the output as a list of its fields, with the values of the first item. */
export async function showSchema(page) {
	await output(page).getByTestId('radio-button-schema').click();
	await output(page).getByTestId('run-data-schema-item').first().waitFor();
}

/** Publishes the open workflow and waits until n8n says so. */
export async function publish(page) {
	await page.getByTestId('workflow-open-publish-modal-button').click();
	await page.getByTestId('workflow-publish-button').click();
	await page.getByText('Workflow published', { exact: true }).first().waitFor();
	await page.getByRole('button', { name: 'Got it' }).click();
}

/** Whether a picture that is shown has really been loaded. */
export async function isLoaded(image) {
	await image.waitFor();
	return await image.evaluate(async (element) => {
		await element.decode();
		return element.naturalWidth > 0;
	});
}

/** Takes away the messages in the corner. */
export async function closeMessages(page) {
	const cross = page.locator('.el-notification__closeBtn').filter({ visible: true });
	for (let open = await cross.count(); open > 0; open = await cross.count()) {
		await cross
			.first()
			.click({ timeout: 1000 })
			.catch(() => undefined);
	}
}
