/* eslint-disable @n8n/community-nodes/no-restricted-imports -- looks for the files that the README links to */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { ZoomServerToServerOAuth2Api } from '../../credentials/ZoomServerToServerOAuth2Api.credentials';
import { ZoomUserOAuth2Api } from '../../credentials/ZoomUserOAuth2Api.credentials';
import codex from '../../nodes/Zoom/Zoom.node.json';
import triggerCodex from '../../nodes/Zoom/ZoomTrigger.node.json';
import { Zoom } from '../../nodes/Zoom/Zoom.node';
import { RATES } from '../../nodes/Zoom/transport/pacing';
import { allOperations } from '../../sandbox/spec';
import packageJson from '../../package.json';
import { repository } from '../package/workspace';
import { localLinks, read, scopesIn, sections, tableRows } from './markdown';
import { messagesInSource } from './messages';

const readme = read('README.md');
const headings = sections(readme);
const section = (title: string) => headings.find((one) => one.title === title)?.text ?? '';

const { properties } = new Zoom().description;
const resources = properties.find(({ name }) => name === 'resource')!
	.options as INodePropertyOptions[];
const operations = resources.flatMap((resource) =>
	properties
		.filter((field) => field.name === 'operation' && isShownFor(field, String(resource.value)))
		.flatMap(({ options }) => options as INodePropertyOptions[])
		.map(({ name, routing }) => ({ title: `${resource.name}: ${name}`, ...routing!.request! })),
);

function isShownFor({ displayOptions }: INodeProperties, resource: string): boolean {
	return displayOptions!.show!.resource!.includes(resource);
}

describe('operations', () => {
	it('has a chapter for each of the 17, and for no other', () => {
		const titles = headings.map(({ title }) => title).filter((title) => /^\w[\w ]*: /.test(title));
		expect(titles.filter((title) => !title.startsWith('The '))).toHaveLength(17);
		expect(titles).toEqual(expect.arrayContaining(operations.map(({ title }) => title)));
	});

	it('lists each in the overview', () => {
		const [overview] = section('Operations').split('###');
		const listed = tableRows(overview).flatMap(([resource, names]) =>
			names.split(', ').map((name) => `${resource.replaceAll('*', '')}: ${name}`),
		);
		expect(listed.sort()).toEqual(operations.map(({ title }) => title).sort());
	});
});

describe('scopes (after a change run `node scripts/scopes.mjs`)', () => {
	it.each([
		['granular', 'Granular scopes (apps made today)'],
		['classic', 'Classic scopes (older apps)'],
	] as const)('are those of the data: %s', (family, title) => {
		const rows = tableRows(section(title)).map(([name, user, admin]) => ({
			name,
			user: scopesIn(user),
			admin: scopesIn(admin),
		}));
		const expected = operations.map(({ title: name, method, url }) => {
			const { scopes } = allOperations.find((one) => one.method === method && one.path === url)!;
			return { name, user: scopes[family].user, admin: scopes[family].admin };
		});
		expect(rows.slice(0, operations.length)).toEqual(expected);
	});
});

it('gives the rates that the node keeps to', () => {
	const names = { Free: 'free', Pro: 'pro', 'Business or Higher': 'business' } as const;
	const rates = tableRows(section('Limits and pacing')).map(([plan, ...cells]) => [
		plan,
		...cells.map(Number),
	]);
	const expected = Object.entries(names).map(([name, plan]) => {
		const { Light, Medium, Heavy } = RATES[plan];
		return [name, Light, Medium, Heavy];
	});
	expect(rates).toEqual(expected);
});

describe('troubleshooting', () => {
	/** Without what differs at the end, and without the field's name in front. */
	const bare = (message: string) => message.replace(/^… /, '').replace(/[:,]?\s*…?$/, '');

	it('has a heading for each message of the nodes, and none that they do not say', () => {
		const explained = sections(section('Troubleshooting'))
			.filter(({ level }) => level === 4)
			.map(({ title }) => bare(title));
		const said = new Set(messagesInSource().map(bare));
		expect(said.size).toBeGreaterThan(50);
		expect(explained.sort()).toEqual([...said].sort());
	});
});

describe('links', () => {
	it.each(['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md'])('of %s lead to what exists', (file) => {
		const text = read(file);
		const anchors = sections(text).map(({ anchor }) => `#${anchor}`);
		const missing = localLinks(text).filter((target) =>
			target.startsWith('#') ? !anchors.includes(target) : !existsSync(join(repository, target)),
		);
		expect(missing).toEqual([]);
	});

	it('from the nodes and their credentials lead to chapters of the README', () => {
		const documentation = [codex, triggerCodex].flatMap(({ resources }) => [
			...resources.credentialDocumentation,
			...resources.primaryDocumentation,
		]);
		const urls = [
			new ZoomUserOAuth2Api().documentationUrl,
			new ZoomServerToServerOAuth2Api().documentationUrl,
			...documentation.map(({ url }) => url),
		];
		const pages = headings.map(({ anchor }) => `${packageJson.homepage.split('#')[0]}#${anchor}`);
		expect([packageJson.homepage, ...pages]).toEqual(expect.arrayContaining(urls));
	});
});

it('names commands that exist', () => {
	const scripts = [...readme.matchAll(/npm (start|test)\b|npm run ([\w:]+)/g)].map(
		([, short, long]) => short ?? long,
	);
	expect(scripts).toEqual(expect.arrayContaining(['start', 'test', 'sandbox', 'check:answers']));
	expect(Object.keys(packageJson.scripts)).toEqual(expect.arrayContaining(scripts));
});
