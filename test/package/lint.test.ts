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

beforeEach(() => write(folder, originals));

afterAll(() => removeCopy(folder));

it('passes a package without violations, each check under its own heading', async () => {
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

it.each<Violation>([
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
])('fails on a violation of $rule', async ({ rule, check, file, from, to }) => {
	const text = originals[file];
	expect(text).toContain(from);
	write(folder, { [file]: text.replace(from, to) });
	const { code, sections } = await lint();
	expect(errorsFor(sections[check], file)).toContain(rule);
	expect(code).toBe(1);
});

it('reads what is built where the source has no literal', async () => {
	const built = node.replace("'Whether to return", "'' + 'Return");
	expect(built).not.toBe(node);
	write(folder, { [NODE]: built });
	const { code, sections } = await lint();
	expect(sections[Check.NodesBase]).toContain('✔ passed');
	expect(sections[Check.Built]).toContain('boolean-without-whether');
	expect(code).toBe(1);
});

it('does not let published code switch a rule off', async () => {
	const rule = 'n8n-nodes-base/node-param-description-boolean-without-whether';
	const violation = node.replace('Whether to return', 'Return');
	write(folder, { [NODE]: `/* eslint-disable ${rule} */\n${violation}` });
	const { code, sections } = await lint();
	expect(errorsFor(sections[Check.NodesBase], NODE)).toContain(rule);
	expect(code).toBe(1);
});

it('reads tests, sandbox, scripts and formatting too, and leaves the trial folder alone', async () => {
	const unformatted = 'console.log( 1 )\n';
	const files = ['test/a.ts', 'sandbox/a.ts', 'scripts/a.ts'];
	const ignored = ['.n8n-zoom/a.ts', 'dist/a.ts'];
	write(folder, Object.fromEntries([...files, ...ignored].map((file) => [file, unformatted])));
	write(folder, { 'scripts/b.mjs': 'var unused = 1;\n' });
	const { code, sections } = await lint();
	for (const file of files) {
		expect(errorsFor(sections[Check.N8n], file)).toContain('no-console');
		expect(sections[Check.Prettier]).toContain(file);
	}
	for (const file of ignored) expect(sections.join()).not.toContain(file);
	expect(errorsFor(sections[Check.NodesBase], 'scripts/b.mjs')).toEqual([
		'no-var',
		'no-unused-vars',
	]);
	expect(code).toBe(1);
});
