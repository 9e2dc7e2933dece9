/* eslint-disable @n8n/community-nodes/no-restricted-imports -- looks for the files that links lead to */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ZoomServerToServerOAuth2Api } from '../../../credentials/ZoomServerToServerOAuth2Api.credentials';
import { ZoomUserOAuth2Api } from '../../../credentials/ZoomUserOAuth2Api.credentials';
import codex from '../../../nodes/Zoom/Zoom.node.json';
import triggerCodex from '../../../nodes/Zoom/ZoomTrigger.node.json';
import packageJson from '../../../package.json';
import { root, textOf } from '../files';
import { anchorOf } from '../markdown';

const TOP = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md'];
const HOME = packageJson.homepage.split('#')[0];

/** Links and images that lead to no file or heading, in the documents and from the nodes to them. */
export async function links(): Promise<string[]> {
	const problems: string[] = [];
	for (const path of [...TOP, ...markdownIn('docs')]) {
		for (const target of linksIn((await textOf(path)) ?? '')) {
			const to = await lost(path, target);
			if (to) problems.push(`${path} leads to ${target}, which ${to}`);
		}
	}
	for (const url of linksOfNodes()) {
		const target = url.replace(HOME, '').replace(/^\/blob\/[^/]+\//, '');
		const to = target === '#readme' ? undefined : await lost('README.md', target);
		if (to) problems.push(`The nodes or credentials lead to ${url}, which ${to}`);
	}
	return problems;
}

/** What is wrong with a link in a document; undefined when nothing is. */
async function lost(from: string, target: string): Promise<string | undefined> {
	const [file, anchor] = decodeURI(target).split('#');
	const path = file === '' ? from : relative(root, join(root, dirname(from), file));
	if (!existsSync(join(root, path))) return 'does not exist';
	if (!anchor) return undefined;
	return anchorsIn((await textOf(path)) ?? '').includes(anchor) ? undefined : 'has no such heading';
}

function markdownIn(folder: string): string[] {
	return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.md'))
		.map((file) => join(folder, file));
}

/** Where links and images lead, those to other sites left out. */
function linksIn(markdown: string): string[] {
	const text = withoutCode(markdown);
	const targets = [...text.matchAll(/\]\(([^)\s]+)\)|<(?:img|a)\b[^>]*(?:src|href)="([^"]+)"/g)];
	return targets
		.map(([, target, html]) => target ?? html)
		.filter((target) => !/^[a-z]+:/.test(target));
}

/** The anchors of all headings; the second of the same name ends with `-1`, as on GitHub. */
function anchorsIn(markdown: string): string[] {
	const seen = new Map<string, number>();
	return [...withoutCode(markdown).matchAll(/^#+ (.+)$/gm)].map(([, title]) => {
		const anchor = anchorOf(title);
		const before = seen.get(anchor) ?? 0;
		seen.set(anchor, before + 1);
		return before > 0 ? `${anchor}-${before}` : anchor;
	});
}

function withoutCode(markdown: string): string {
	return markdown.replace(/```[\s\S]*?```/g, '');
}

function linksOfNodes(): string[] {
	const documentation = [codex, triggerCodex].flatMap(({ resources }) => [
		...resources.credentialDocumentation,
		...resources.primaryDocumentation,
	]);
	return [
		new ZoomUserOAuth2Api().documentationUrl,
		new ZoomServerToServerOAuth2Api().documentationUrl,
		...documentation.map(({ url }) => url),
	];
}
