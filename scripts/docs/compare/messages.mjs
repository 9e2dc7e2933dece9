import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { saidIn } = createRequire(import.meta.url)('../../../test/docs/messages.ts');
/** Descriptions of nodes are no messages, and neither are files that only hold forms. */
const FORMS = /Description\.js$|versionDescription|descriptions\.js$/i;

/**
 * How many different messages the code of a node holds for what goes wrong, and how many of them come with a second
 * text that says more.
 */
export function messagesOf({ code }) {
	const said = code
		.flatMap(sources)
		.flatMap((file) => saidIn(plain(readFileSync(file, 'utf8')), file));
	const all = said.flatMap(({ messages, described }) =>
		messages.map((text) => ({ text, described })),
	);
	const distinct = (list) => new Set(list.map(({ text }) => text)).size;
	return {
		messages: distinct(all),
		described: distinct(all.filter(({ described }) => described)),
	};
}

function sources(path) {
	if (statSync(path).isDirectory())
		return readdirSync(path).flatMap((name) => sources(join(path, name)));
	return /(?<!\.d)\.[jt]s$/.test(path) && !FORMS.test(path) ? [path] : [];
}

/** Compiled code as if it named n8n's classes directly; plain errors count as well. */
function plain(code) {
	return code
		.replaceAll('n8n_workflow_1.', '')
		.replace(/new (?:UserError|ApplicationError|Error)\(/g, 'new NodeOperationError(0, ');
}
