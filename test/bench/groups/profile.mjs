/** Where a profile of V8 says that the time went. */

const KINDS = [
	['this package', /n8n-nodes-zoom\/dist/],
	["n8n's built-in Zoom node", /n8n-nodes-base\/dist\/nodes\/Zoom/],
	[
		"n8n's engine",
		/\/node_modules\/(n8n|n8n-core|n8n-workflow|n8n-nodes-base|@n8n\/[^/]+)\/(?!node_modules)/,
	],
	['other packages', /node_modules/],
	['Node', /^node:|^$/],
];
const NATIVE = new Map([
	['(garbage collector)', 'garbage collection'],
	['(program)', 'native code'],
]);
const NOT_BUSY = ['(idle)', '(root)'];
/** The profiler itself. */
const isOurs = ({ functionName, url }) => functionName === 'post' && url === 'node:inspector';

function kindOf({ functionName, url }) {
	return NATIVE.get(functionName) ?? KINDS.find(([, pattern]) => pattern.test(url))?.[0] ?? 'other';
}

function nameOf({ functionName, url, lineNumber }) {
	const place = url === '' ? '' : ` ${url.replace(/^.*node_modules\//, '')}:${lineNumber + 1}`;
	return `${functionName || '(anonymous)'}${place}`;
}

/**
 * Reads a profile. Returns milliseconds by function, as `functions` (in it alone, with the kind of its code) and `below` (with
 * what it called), and by kind of code as `kinds`.
 */
export function readProfile({ nodes, samples, timeDeltas }) {
	const own = new Map(nodes.map((node) => [node.id, 0]));
	samples.forEach((id, index) => own.set(id, own.get(id) + timeDeltas[index] / 1000));
	const functions = new Map();
	const kinds = new Map();
	for (const { id, callFrame } of nodes) {
		if (NOT_BUSY.includes(callFrame.functionName) || isOurs(callFrame)) continue;
		const milliseconds = own.get(id);
		const kind = kindOf(callFrame);
		const key = nameOf(callFrame);
		const known = functions.get(key) ?? { kind, milliseconds: 0 };
		functions.set(key, { kind, milliseconds: known.milliseconds + milliseconds });
		kinds.set(kind, (kinds.get(kind) ?? 0) + milliseconds);
	}
	return { functions, kinds, below: timeBelow(nodes, own) };
}

/** Milliseconds spent in each function and in everything that it called. */
function timeBelow(nodes, own) {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const [root] = nodes;
	const sums = new Map();
	const visit = (node, above) => {
		const { callFrame } = node;
		const key = nameOf(callFrame);
		const isFirst = !above.has(key);
		const inside = isFirst ? new Set([...above, key]) : above;
		let sum = own.get(node.id);
		for (const id of node.children ?? []) sum += visit(byId.get(id), inside);
		if (isFirst) sums.set(key, (sums.get(key) ?? 0) + sum);
		return sum;
	};
	visit(root, new Set());
	return sums;
}
