import { credentialWindow, form, output } from '../../../test/e2e/browser/editor.mjs';

/** What is left free below the last thing in a picture, in pixels. */
const MARGIN = 16;
/** How much of the bottom of the window is left out: the edge of n8n's panel. */
const EDGE = 40;

/** The smallest rectangle that holds all boxes. */
function around(boxes) {
	const [x, y] = ['x', 'y'].map((side) => Math.min(...boxes.map((box) => box[side])));
	const right = Math.max(...boxes.map((box) => box.x + box.width));
	const bottom = Math.max(...boxes.map((box) => box.y + box.height));
	return { x, y, width: right - x, height: bottom - y };
}

const boxesOf = async (locator) =>
	await Promise.all((await locator.all()).map(async (each) => await each.boundingBox()));

/** A box that ends below the last of some things in it, but within the window. */
async function endingAfter(page, box, things) {
	const ends = (await boxesOf(things.filter({ visible: true }))).map(({ y, height }) => y + height);
	const bottom = Math.min(Math.max(...ends) + MARGIN, page.viewportSize().height - EDGE);
	return { ...box, height: bottom - box.y };
}

/** The column of the form, from its tabs down, with the lists that are open over it. */
async function formAndLists(page) {
	const { x, width } = await form(page).boundingBox();
	const { y } = await output(page).boundingBox();
	const column = await endingAfter(page, { x, y, width }, form(page).getByTestId('parameter-item'));
	const lists = page.getByTestId('rlc-item').or(page.getByTestId('rlc-search'));
	const open = await boxesOf(lists.filter({ visible: true }));
	return around([column, ...open.map((list) => endingInside(page, list))]);
}

/** The part of a box that is not below the window. */
function endingInside(page, box) {
	const bottom = Math.min(box.y + box.height, page.viewportSize().height - EDGE);
	return { ...box, y: Math.min(box.y, bottom), height: Math.max(0, bottom - box.y) };
}

/** What of the page a picture shows, by name: a function from the page to the rectangle. */
export const crops = {
	nodeList: async (page) =>
		await endingAfter(
			page,
			await page.getByTestId('node-creator').boundingBox(),
			page.getByTestId('item-iterator-item'),
		),
	credential: async (page) => await credentialWindow(page).boundingBox(),
	form: formAndLists,
	formAndOutput: async (page) => {
		const column = await formAndLists(page);
		const { x, width } = await output(page).boundingBox();
		return around([column, { ...column, x, width }]);
	},
	canvas: () => ({ x: 430, y: 0, width: 850, height: 560 }),
};
