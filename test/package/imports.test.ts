/* eslint-disable @n8n/community-nodes/no-restricted-imports -- writes the files it checks */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forbiddenImports, importsOf } from './imports';

describe('importsOf', () => {
	it.each([
		["import a from 'a'", ['a']],
		["import type { A } from 'a'", ['a']],
		["import 'a'", ['a']],
		["export * from './a'", ['./a']],
		["import a = require('a')", ['a']],
		["const a = require('a')", ['a']],
		['const a = require(name)', ['<computed>']],
		["async () => await import('a')", ['a']],
		['async () => await import(`./${name}`)', ['<computed>']],
		["let a: import('a').A", ['a']],
		["const text = \"import b from 'b'\"; // import c from 'c'", []],
		['export const a = 1', []],
	])('%s', (text, expected) => {
		expect(importsOf('file.ts', text)).toEqual(expected);
	});
});

describe('forbiddenImports', () => {
	let root: string;

	beforeAll(() => {
		root = mkdtempSync(join(tmpdir(), 'imports-'));
		mkdirSync(join(root, 'nodes/deep'), { recursive: true });
		writeFileSync(join(root, 'package.json'), '{}');
		writeFileSync(join(root, 'nodes/deep/index.ts'), '');
		writeFileSync(join(root, 'nodes/codex.json'), '{}');
	});

	afterAll(() => rmSync(root, { recursive: true }));

	it.each([
		['n8n-workflow', true],
		['crypto', true],
		['node:crypto', true],
		['./deep', true],
		['./deep/index', true],
		['./codex.json', true],
		['axios', false],
		['node:fs', false],
		['n8n-workflow/dist/errors', false],
		['../package.json', false],
		['../../outside', false],
		['./missing', false],
	])('%s allowed: %s', (specifier, allowed) => {
		writeFileSync(join(root, 'nodes/file.ts'), `import '${specifier}';`);
		expect(forbiddenImports(root, 'nodes/file.ts', ['nodes'])).toEqual(
			allowed ? [] : [`nodes/file.ts -> ${specifier}`],
		);
	});
});
