/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions -- the test runs a script on files */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'answers-'));
	mkdirSync(join(folder, 'samples'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the check on samples of one folder. */
function check(samples: Array<{ method: string; path: string; status: number; body: unknown }>) {
	const files = samples.map((sample, index) => {
		writeFileSync(join(folder, 'samples', `${index}.json`), JSON.stringify(sample));
		return `samples/${index}.json\trecorded`;
	});
	writeFileSync(join(folder, 'INDEX.tsv'), files.join('\n'));
	const script = join(root, 'scripts', 'check-answers.ts');
	const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', script, folder], {
		cwd: root,
		encoding: 'utf8',
	});
	return { status, lines: stdout.trim().split('\n') };
}

const groups = (group: object) => ({
	method: 'GET',
	path: '/groups',
	status: 200,
	body: { groups: [group] },
});

it('Recorded answers that fit are accepted, endpoints nobody needs are listed', () => {
	const { status, lines } = check([
		groups({ id: 'a', name: 'A', total_members: 1 }),
		{
			method: 'GET',
			path: '/users',
			status: 400,
			body: { code: 300, message: 'Validation Failed.' },
		},
		{ method: 'POST', path: '/users', status: 201, body: {} },
	]);
	expect(lines).toEqual([
		expect.stringMatching(/^samples\/2\.json .*not compared/),
		'3 samples, 2 accepted, 1 listed with a reason, 0 unexplained',
	]);
	expect(status).toBe(0);
});

it('Every other difference is named and fails the check', () => {
	const { status, lines } = check([
		groups({ id: 1, name: 'A', colour: 'red' }),
		{ method: 'GET', path: '/nowhere', status: 200, body: {} },
	]);
	expect(lines).toEqual([
		'samples/0.json  groups.0  unknown field "colour"  UNEXPLAINED',
		'samples/0.json  groups.0.id  must be string  UNEXPLAINED',
		'samples/1.json  (endpoint)  GET /nowhere is not in the sandbox  UNEXPLAINED',
		'2 samples, 0 accepted, 0 listed with a reason, 2 unexplained',
	]);
	expect(status).toBe(1);
});
