// n8n's rules read literals, and a field that a builder makes is none. So this puts what each node and credential
// builds into its file as a literal, and lints that with both configurations. Run by `npm run lint`, with tsx.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { root } from './lib/paths.mjs';

/** What is right as it is: a rule, and what its message or the lines around say. */
const EXCEPTIONS = [
	// The literal is what the imports were for.
	['@typescript-eslint/no-unused-vars', ''],
	['@n8n/community-nodes/node-connection-type-literal', ''],
	// A recurrence is in the order in which one says it.
	['n8n-nodes-base/node-param-fixed-collection-type-unsorted-items', '| On Weekdays | Repeats |'],
	// The place in a list, no secret.
	['n8n-nodes-base/node-param-type-options-password-missing', 'name: "next_page_token"'],
];

/** A value as source text, a line for each member, without routing, which holds functions. */
function literal(value) {
	if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const { displayName, name, type, routing, ...others } = value;
	const members = Object.entries({ displayName, name, type, ...others }).filter(
		([, member]) => member !== undefined,
	);
	// Some rules count the tabs before a member, and fail without.
	return `{${members.map(([key, member]) => `\n\t\t${keyOf(key)}: ${literal(member)},`).join('')}\n\t\t}`;
}

function keyOf(name) {
	return /^\w+$/.test(name) ? name : JSON.stringify(name);
}

/** The text of a file, with the description of its node, or the properties of its credential, as a literal. */
async function withLiteral(file) {
	const text = readFileSync(join(root, file), 'utf8');
	const [Built] = Object.values(await import(pathToFileURL(join(root, file)).href));
	const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
	const { members } = statements.find(ts.isClassDeclaration);
	const { name, initializer } = members.find((member) =>
		['description', 'properties'].includes(member.name?.text),
	);
	const value = literal(new Built()[name.text]);
	return text.slice(0, initializer.pos) + value + text.slice(initializer.end);
}

const { n8n } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
for (const built of [...n8n.nodes, ...n8n.credentials]) {
	const filePath = built.replace(/^dist\//, '').replace(/\.js$/, '.ts');
	const text = await withLiteral(filePath);
	const lines = text.split('\n');
	for (const overrideConfigFile of ['eslint.config.mjs', 'eslint.extra.config.mjs']) {
		const eslint = new ESLint({ cwd: root, overrideConfigFile });
		const [{ messages }] = await eslint.lintText(text, { filePath });
		for (const { ruleId, message, line } of messages) {
			const said = `${message}\n${lines.slice(Math.max(line - 4, 0), line + 3).join('\n')}`;
			if (EXCEPTIONS.some(([rule, part]) => rule === ruleId && said.includes(part))) continue;
			process.exitCode = 1;
			console.log(`${filePath}: ${ruleId} (${overrideConfigFile}): ${said}\n`);
		}
	}
}
