import { credentialWindow, form, output, panel } from '../../../test/e2e/browser/editor.mjs';

/** Room around what a picture is of, and above a form for the tabs, in pixels. */
const MARGIN = 12;

/** The smallest rectangle that holds all boxes. */
function around(boxes) {
	const [left, top] = ['x', 'y'].map((side) => Math.min(...boxes.map((box) => box[side])));
	const right = Math.max(...boxes.map(({ x, width }) => x + width));
	const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
	return { x: left, y: top, width: right - left, height: bottom - top };
}

const boxesOf = async (locator) =>
	await Promise.all((await locator.all()).map(async (each) => await each.boundingBox()));

/** The column of the form, from the tabs down, with the lists that are open over it. */
async function formAndLists(page) {
	const { y } = await panel(page).getByTestId('tab-params').boundingBox();
	const column = await form(page).boundingBox();
	const bottom = page.viewportSize().height - MARGIN * 3;
	const lists = await boxesOf(
		page.locator('.el-popper, [data-reka-popper-content-wrapper]').filter({ visible: true }),
	);
	return around([{ ...column, y, height: bottom - y }, ...lists]);
}

const grown = ({ x, y, width, height }, by) => ({
	x: x - by,
	y: y - by,
	width: width + 2 * by,
	height: height + 2 * by,
});

/** What of the page a picture shows, by name: a function from the page to the rectangle. */
export const crops = {
	page: async (page) => ({ x: 0, y: 0, ...page.viewportSize() }),
	nodeList: async (page) => grown(await page.getByTestId('node-creator').boundingBox(), 0),
	credential: async (page) =>
		grown(
			await credentialWindow(page)
				.locator('.el-dialog')
				.or(credentialWindow(page))
				.first()
				.boundingBox(),
			0,
		),
	form: formAndLists,
	formAndOutput: async (page) =>
		around([await formAndLists(page), await output(page).boundingBox()]),
	canvas: async (page) => ({ ...page.viewportSize(), x: 480, y: 0, width: 800, height: 560 }),
};
