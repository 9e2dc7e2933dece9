import { formatted, textOf, type DocsFile } from './files';

/**
 * A page that is kept by hand, with what is between its marks, such as `<!-- events -->` and `<!-- /events -->`,
 * written anew.
 * @param regions what stands there, by the name of the mark; an empty text leaves nothing between them
 * @throws Error that names a mark which the page lacks
 */
export async function withRegions(
	path: string,
	regions: Record<string, () => string>,
): Promise<DocsFile> {
	let text = (await textOf(path)) ?? '';
	for (const [name, content] of Object.entries(regions)) {
		const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
		const [before, rest] = [text.indexOf(start), text.indexOf(end)];
		if (before < 0 || rest < before) throw new Error(`${path} lacks ${start} or ${end}`);
		text = `${text.slice(0, before + start.length)}\n\n${content()}\n\n${text.slice(rest)}`;
	}
	return { path, text: await formatted(path, text) };
}
