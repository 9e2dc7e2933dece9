/* eslint-disable @n8n/community-nodes/no-restricted-imports -- edits a copy of the package */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { credential, node, write } from './sample';
import { copyOfRepository, removeCopy, run } from './workspace';

const NODE = 'nodes/Sample/Sample.node.ts';
const CREDENTIAL = 'credentials/SampleOAuth2Api.credentials.ts';

/** The checks `npm run lint` runs, in the order of their sections. */
enum Check {
	N8n,
	NodesBase,
	Built,
	Prettier,
}

let folder: string;
let originals: Record<string, string>;

/** Lints the copy: the exit code and the text of each check's section. */
async function lint(): Promise<{ code: number; sections: string[] }> {
	const { code, stdout, stderr } = await run(folder, 'node', 'scripts/lint.mjs');
	// eslint-disable-next-line no-control-regex -- n8n-node always prints in colour
	const text = (stdout + stderr).replace(/\u001b\[\d*m/g, '');
	return { code, sections: text.split(/^▸ /m).slice(1) };
}

/** The rules a section of ESLint output reports as errors for a file. */
function errorsFor(section: string, file: string): string[] {
	const lines = section.split('\n');
	const start = lines.indexOf(join(folder, file)) + 1;
	if (start === 0) return [];
	const end = lines.indexOf('', start);
	return lines
		.slice(start, end === -1 ? undefined : end)
		.flatMap((line) => /^\s+\d+:\d+\s+error\s.*?\s(\S+)$/.exec(line)?.[1] ?? []);
}

beforeAll(() => {
	folder = copyOfRepository(
		...['icons', 'scripts/lint.mjs', 'scripts/lint-built.mjs', 'scripts/lib/paths.mjs'],
		...['tsconfig.json', 'package.json'],
		...[
			'eslint.config.mjs',
			'eslint.extra.config.mjs',
			'.prettierrc.js',
			'.prettierignore',
			'.gitignore',
		],
	);
	const metadata = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	metadata.n8n.nodes = [`dist/${NODE.replace('.ts', '.js')}`];
	metadata.n8n.credentials = [`dist/${CREDENTIAL.replace('.ts', '.js')}`];
	originals = {
		[NODE]: node,
		[CREDENTIAL]: credential,
		'package.json': `${JSON.stringify(metadata, null, '\t')}\n`,
	};
});

afterAll(() => removeCopy(folder));

it('passes a package without violations, each check under its own heading', async () => {
	write(folder, originals);
	const { code, sections } = await lint();
	expect(sections.map((section) => section.split('\n')[0])).toEqual([
		'n8n-node lint (strict mode)',
		'eslint-plugin-n8n-nodes-base 2.0.0, no inline disables; plain scripts',
		'both on what the nodes and credentials build',
		'prettier --check',
	]);
	for (const section of sections) expect(section).toContain('✔ passed');
	expect(code).toBe(0);
});

interface Violation {
	rule: string;
	check: Check;
	file: string;
	from: string;
	to: string;
}

const violations: Violation[] = [
	{
		rule: '@n8n/community-nodes/node-usable-as-tool',
		check: Check.N8n,
		file: NODE,
		from: '\t\tusableAsTool: true,\n',
		to: '',
	},
	{
		rule: 'n8n-nodes-base/node-param-description-boolean-without-whether',
		check: Check.NodesBase,
		file: NODE,
		from: 'Whether to return',
		to: 'Return',
	},
	{
		rule: 'n8n-nodes-base/cred-class-field-display-name-missing-oauth2',
		check: Check.NodesBase,
		file: CREDENTIAL,
		from: 'Sample OAuth2 API',
		to: 'Sample API',
	},
	{
		rule: 'n8n-nodes-base/community-package-json-keywords-without-official-tag',
		check: Check.NodesBase,
		file: 'package.json',
		from: 'n8n-community-node-package',
		to: 'sample-node',
	},
];

it('reads what is built where the source has no literal', async () => {
	const built = node.replace("'Whether to return", "'' + 'Return");
	expect(built).not.toBe(node);
	write(folder, { [NODE]: built });
	const { code, sections } = await lint();
	expect(sections[Check.NodesBase]).toContain('✔ passed');
	expect(sections[Check.Built]).toContain('boolean-without-whether');
	expect(code).toBe(1);
});

/** The files of a package with all these violations at once: one lint finds them all. */
function filesWith(wrong: Violation[]): Record<string, string> {
	const files = { ...originals };
	for (const { file, from, to } of wrong) {
		expect(files[file]).toContain(from);
		files[file] = files[file].replace(from, to);
	}
	return files;
}

describe('a package that violates rules', () => {
	const SWITCHED_OFF = 'n8n-nodes-base/node-param-description-boolean-without-whether';
	const HUSHED = 'nodes/Sample/Hushed.node.ts';
	const unformatted = ['test/a.ts', 'sandbox/a.ts', 'scripts/a.ts'];
	const ignored = ['.n8n-zoom/a.ts', 'dist/a.ts'];
	let code: number;
	let sections: string[];

	beforeAll(async () => {
		const named = (files: string[]) =>
			Object.fromEntries(files.map((file) => [file, 'console.log( 1 )\n']));
		write(folder, {
			...filesWith(violations),
			...named([...unformatted, ...ignored]),
			[HUSHED]: `/* eslint-disable ${SWITCHED_OFF} */\n${node.replace('Whether to return', 'Return')}`,
			'scripts/b.mjs': 'var unused = 1;\n',
		});
		({ code, sections } = await lint());
	});

	it('fails, in each check', () => {
		for (const section of sections) expect(section).toContain('✘ failed');
		expect(code).toBe(1);
	});

	it.each(violations)('fails on a violation of $rule', ({ rule, check, file }) => {
		expect(errorsFor(sections[check], file)).toContain(rule);
	});

	it('cannot switch a rule off in published code', () => {
		expect(errorsFor(sections[Check.NodesBase], HUSHED)).toContain(SWITCHED_OFF);
	});

	it('is read with its tests, sandbox, scripts and formatting, without the trial folder', () => {
		for (const file of unformatted) {
			expect(errorsFor(sections[Check.N8n], file)).toContain('no-console');
			expect(sections[Check.Prettier]).toContain(file);
		}
		for (const file of ignored) expect(sections.join()).not.toContain(file);
		expect(errorsFor(sections[Check.NodesBase], 'scripts/b.mjs')).toEqual([
			'no-var',
			'no-unused-vars',
		]);
	});
});
