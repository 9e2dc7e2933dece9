// What is passed to `evaluate` runs in the page.
import { form } from './editor.mjs';

/**
 * Reads the fields that the open form shows, in the page: { label, add, children } each, as
 * `expectedForm` gives them; `add` is the text of the Add button.
 */
function readFields(wrapper) {
	const ITEM = '[data-test-id=parameter-item]';
	const LIST = '.parameter-input-list-wrapper';
	const owned = (item, selector) =>
		[...item.querySelectorAll(selector)].filter(
			(element) => element.closest(ITEM) === item && element.checkVisibility(),
		);
	const textOf = (element) => element?.innerText.trim() ?? '';
	function read(item) {
		const [title] = owned(item, '[data-test-id=input-label] label [class*=_title_]');
		// A list of fields to add, or a button where there is only one.
		const [list] = owned(item, '[data-test-id=collection-parameter-add] input');
		const [button] = owned(
			item,
			'[data-test-id=fixed-collection-add], button[data-test-id=collection-parameter-add]',
		);
		return {
			label: textOf(title) || textOf(item),
			add: list?.placeholder ?? textOf(button),
			children: [...item.querySelectorAll(LIST)]
				.filter((list) => list.parentElement.closest(ITEM) === item)
				.flatMap(fieldsOf),
		};
	}
	const fieldsOf = (list) =>
		[...list.children].filter((item) => item.matches(ITEM) && item.checkVisibility()).map(read);
	return fieldsOf(wrapper.querySelector(LIST));
}

/** The labels, buttons and chosen options of the open form that are cut off. */
function readCut(wrapper) {
	const visible = (selector) =>
		[...wrapper.querySelectorAll(selector)].filter((element) => element.checkVisibility());
	const tooLong = ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth;
	const pen = document.createElement('canvas').getContext('2d');
	const width = (element, text) => {
		pen.font = getComputedStyle(element).font;
		return pen.measureText(text).width;
	};
	const room = (element) => {
		const { paddingLeft, paddingRight } = getComputedStyle(element);
		return element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
	};
	return [
		...visible('label.n8n-input-label [class*=_title_] > span')
			.filter(tooLong)
			.map(({ innerText }) => `label "${innerText.trim()}"`),
		...visible('button span')
			.filter(tooLong)
			.map(({ innerText }) => `button "${innerText.trim()}"`),
		...visible('.n8n-select input')
			.filter((input) => input.value && width(input, input.value) > room(input) + 1)
			.map(({ value }) => `choice "${value}"`),
	];
}

export const shownForm = async (page) => await form(page).evaluate(readFields);
export const cutTexts = async (page) => await form(page).evaluate(readCut);

/** All texts that the open form shows, placeholders too. */
export const shownTexts = async (page) =>
	await form(page).evaluate((wrapper) => [
		...wrapper.innerText.split('\n'),
		...[...wrapper.querySelectorAll('input, textarea')].map(({ placeholder }) => placeholder),
	]);
