const OURS = {
	scopes: '[each operation and event](scopes.md)',
	trigger:
		'Starts with now. Remembers what it gave out; what a poll that failed missed comes with the next one ([promise](trigger.md#each-event-once))',
	tool: 'yes; a model is told what to do about an error too, and a test asks through n8n’s AI Agent ([page](ai-tool.md))',
};

/** Each row: what is compared, the cell of one subject, where to see it, and what a ranking goes by (more is better). */
const ROWS = [
	{
		what: 'Operations and events',
		cell: ({ operations, events }) => `${operations} + ${events}`,
		see: 'descriptions of the nodes',
	},
	{
		what: 'Fields for something that is in the service (an ID, a person, a column) with a list to choose from',
		cell: ({ identifiers: { all, picked } }) => share(picked, all),
		rank: ({ identifiers: { all, picked } }) => picked / all,
		see: '`identifiers.mjs`',
	},
	{
		what: 'Lists that say why they are empty, and what to do',
		cell: ({ lists: { all, silent } }) => (all ? share(all - silent.length, all) : 'none can be'),
		rank: ({ lists: { all, silent } }) => (all ? (all - silent.length) / all : 0),
		see: '`lists.mjs` opens each one in an empty account',
	},
	{
		what: 'Output known before the first run (schema of each operation and event)',
		cell: ({ schemas: { all, found } }) => share(found, all),
		rank: ({ schemas: { all, found } }) => found / all,
		see: '`__schema__` beside the node, found as n8n’s editor does',
	},
	{
		what: 'Fields with a description or hint',
		cell: ({ texts: { explained, fields } }) => share(explained, fields),
		rank: ({ texts: { explained, fields } }) => explained / fields,
		see: '`texts.mjs`',
	},
	{
		what: 'Fields to type or pick in that show an example',
		cell: ({ texts: { example, typed } }) => share(example, typed),
		rank: ({ texts: { example, typed } }) => example / typed,
		see: '`texts.mjs`',
	},
	{
		what: 'Different notes in the forms (needs, limits)',
		cell: ({ texts: { notes } }) => `${notes}`,
		rank: ({ texts: { notes } }) => notes,
		see: '`texts.mjs`',
	},
	{
		what: 'Example workflows that come with it',
		cell: ({ examples: { all, noted, tested, articles } }) =>
			tested
				? `${all}, ${noted} with notes, ${tested} run by a test`
				: `${all}; links to articles: ${articles}`,
		rank: ({ examples: { all } }) => all,
		see: '[examples](examples.md); `*.workflow.json` beside the nodes, links in their `*.node.json`',
	},
	{
		what: 'Different messages of its own for what goes wrong; of these with a second text that says more',
		cell: ({ messages: { messages, described } }) => `${messages}; ${described}`,
		rank: ({ messages: { described } }) => described,
		see: '`messages.mjs` reads the code of each',
	},
	{
		what: 'Refusals of the service put into words of its own (others: n8n’s general words by HTTP status)',
		cell: ({ refusals }) => `${refusals}`,
		rank: ({ refusals }) => refusals,
		see: '`nodes/Zoom/transport/errors.ts`; `read.mjs`',
	},
	{
		what: 'Switches of Create and Update that arrive when set to off',
		cell: ({ switches: { sent, dropped } }) =>
			sent ? share(sent - dropped.length, sent) : 'has none',
		rank: ({ switches: { sent, dropped } }) => (sent ? (sent - dropped.length) / sent : 0),
		see: '`switches.mjs` runs each node',
	},
	{
		what: 'Usable as a tool of an AI Agent',
		cell: ({ isOurs, tool }) => (isOurs && tool ? OURS.tool : tool ? 'yes' : 'no'),
		rank: ({ tool }) => Number(tool),
		see: '`usableAsTool`; `npm run test:e2e`',
	},
	{
		what: 'Operations and events with Simplify',
		cell: ({ texts: { simplified, forms } }) => share(simplified, forms),
		rank: ({ texts: { simplified, forms } }) => simplified / forms,
		see: '`texts.mjs`',
	},
	{
		what: 'Pages of documentation; scopes or permissions to ask for',
		cell: ({ isOurs, pages, scopes }) => `${pages}; ${isOurs ? OURS.scopes : scopes}`,
		rank: ({ pages }) => pages,
		see: '`docs/`; docs.n8n.io, its repository n8n-io/n8n-docs',
	},
	{
		what: 'Trigger: first poll, and what keeps events from being lost or doubled',
		cell: ({ isOurs, trigger }) => (isOurs ? OURS.trigger : trigger),
		see: '`read.mjs` names the lines',
	},
];

/** The table in Markdown; the best of each row that can be ranked is bold. */
export function table(measured) {
	const head = ['', ...measured.map(({ title }) => title), 'Where to see it'];
	const rows = ROWS.map(({ what, cell, rank, see }) => [
		`**${what}**`,
		...measured.map((one) => (isBest(one, measured, rank) ? `**${cell(one)}**` : cell(one))),
		see,
	]);
	const line = (cells) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The rows in which another node is ahead of this package, with what that one has. */
export function behind(measured) {
	const [ours] = measured;
	return ROWS.filter(({ rank }) => rank && !isBest(ours, measured, rank)).map(
		({ what, cell, rank }) => {
			const best = measured.reduce((first, one) => (rank(one) > rank(first) ? one : first));
			return `${what}: ${best.title} (${cell(best)})`;
		},
	);
}

function isBest(one, measured, rank) {
	if (!rank) return false;
	const best = Math.max(...measured.map(rank));
	return best > 0 && rank(one) === best;
}

function share(part, whole) {
	return `${part} of ${whole} (${Math.round((100 * part) / whole)} %)`;
}
