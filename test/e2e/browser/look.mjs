import { setTimeout as sleep } from 'node:timers/promises';
import { addable, differences, flat, listDifferences } from './compare.mjs';
import { form, readList } from './editor.mjs';
import { cutTexts, shownForm, shownTexts } from './shown.mjs';

/** How long n8n may take to redraw a form after a choice. */
const REDRAW_MS = 15_000;

/** What no text of a form may hold, and what no name of a field or a choice may look like. */
const RAW_TEXT = /undefined|\[object |\{\{|\bNaN\b/;
const RAW_NAME = /[a-z0-9]_[a-z0-9]|^[a-z]+[A-Z]/;

/** Names that begin with a small letter by right. */
const PRODUCTS = ['iPad', 'iPhone', 'macOS'];

const isRaw = (name) => RAW_NAME.test(name) && !PRODUCTS.includes(name);

/** Waits until the form shows what it should. Returns how it still differs when it does not. */
async function untilShown(page, expected) {
	const deadline = Date.now() + REDRAW_MS;
	for (;;) {
		const found = differences(expected, await shownForm(page));
		if (found.length === 0 || Date.now() > deadline) return found;
		await sleep(100);
	}
}

/** Opens one dropdown; says how it differs from the names it should have. */
async function checkList(page, dropdown, names, place) {
	const list = await readList(page, dropdown);
	return [
		...listDifferences(names, list.names, place),
		...list.cut.map((name) => `cut off in the list of ${place}: "${name}"`),
		...list.names.filter(isRaw).map((name) => `raw name "${name}" in the list of ${place}`),
	];
}

/** Presses an Add button that adds the one field there is, and takes the field away again. */
async function addAndDelete(page, button, name) {
	await button.click();
	const label = page.getByTestId('input-label').getByText(name, { exact: true });
	const added = form(page).getByTestId('parameter-item').filter({ has: label }).last();
	await added.hover();
	await added.locator('button[title=Delete]').first().click();
	await button.waitFor();
}

/** Opens what every Add button of the form offers. */
async function checkAdds(page, expected, tally) {
	const collections = addable(expected);
	const buttons = form(page).getByTestId('collection-parameter-add').filter({ visible: true });
	const count = await buttons.count();
	if (count !== collections.length) {
		return [`there are ${count} lists of fields to add, not ${collections.length}`];
	}
	const problems = [];
	for (const [index, { label, add, addsAtOnce, addsGroup }] of collections.entries()) {
		const button = buttons.nth(index);
		if (!addsAtOnce) problems.push(...(await checkList(page, button, add, label)));
		// An empty group disappears again as soon as n8n redraws the form.
		else if (!addsGroup) await addAndDelete(page, button, add[0]);
		tally.added += 1;
	}
	return problems;
}

/** Opens every dropdown of the form whose choices were not seen before. */
async function checkDropdowns(page, expected, tally) {
	const problems = [];
	const passed = {};
	for (const { label, name, type, options } of flat(expected)) {
		if (type !== 'options' && type !== 'multiOptions') continue;
		const index = (passed[name] = (passed[name] ?? -1) + 1);
		const key = JSON.stringify([label, options]);
		if (!options || tally.dropdowns.has(key)) continue;
		tally.dropdowns.add(key);
		const dropdown = form(page).getByTestId(`parameter-input-${name}`).nth(index);
		problems.push(...(await checkList(page, dropdown, options, label)));
	}
	return problems;
}

/**
 * Looks at the open form: fields, names, texts, nothing cut off; with `lists` also at what every Add
 * button and dropdown offers. `tally` counts what was seen over all forms. Returns what is wrong.
 */
export async function look(page, { expected, lists, tally }) {
	const problems = await untilShown(page, expected);
	const fields = flat(expected);
	tally.forms += 1;
	tally.fields += fields.length;
	problems.push(...(await cutTexts(page)).map((text) => `cut off: ${text}`));
	const raw = (await shownTexts(page)).filter((text) => RAW_TEXT.test(text));
	problems.push(...raw.map((text) => `raw text "${text}"`));
	const names = fields.filter(({ type, label }) => type !== 'notice' && isRaw(label));
	problems.push(...names.map(({ label }) => `raw name "${label}"`));
	if (lists && problems.length === 0) {
		problems.push(...(await checkAdds(page, expected, tally)));
		problems.push(...(await checkDropdowns(page, expected, tally)));
	}
	return problems;
}
