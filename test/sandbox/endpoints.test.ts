/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- tests run in Node.js: this one looks which files there are */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { allOperations } from '../../sandbox/endpoints';

const folder = join(__dirname, '../../sandbox/endpoints');

it('lists every file of an endpoint', () => {
	const files = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.name !== 'shapes')
		.flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `./${name}/${file}`));
	const list = readFileSync(join(folder, 'list.ts'), 'utf8');
	expect(files.filter((file) => !list.includes(`'${file.replace('.ts', '')}'`))).toEqual([]);
});

it('has an id, and a method and path, of its own for each endpoint', () => {
	const ids = allOperations.map(({ id }) => id);
	const calls = allOperations.map(({ method, path }) => `${method} ${path}`);
	expect(new Set(ids).size).toBe(ids.length);
	expect(new Set(calls).size).toBe(calls.length);
});
