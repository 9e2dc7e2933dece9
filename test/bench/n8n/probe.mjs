/**
 * Runs inside n8n: answers on port BENCH_PROBE_PORT what n8n's process has used since it was asked to
 * measure, profiles it, and changes the rates that our node keeps to. Imported by Node before n8n
 * itself; other processes that n8n starts only get the redirect.
 */
import '../zoom/redirect.mjs';
import { createServer } from 'node:http';
import { Session } from 'node:inspector/promises';
import { createRequire } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { measureUsage } from '../lib/usage.mjs';

const require = createRequire(import.meta.url);
let end;
let session;
let expressions;

/** Counts from now on how many expressions n8n evaluates. */
function countExpressions() {
	const { Expression } = createRequire(process.argv[1])('n8n-workflow');
	const { renderExpression } = Expression.prototype;
	expressions = 0;
	Expression.prototype.renderExpression = function (...args) {
		expressions += 1;
		return renderExpression.apply(this, args);
	};
}

const actions = {
	'/measure': () => {
		if (expressions === undefined) countExpressions();
		expressions = 0;
		end = measureUsage();
	},
	'/usage': () => ({ ...end(), expressions }),
	'/profile': async () => {
		session = new Session();
		session.connect();
		await session.post('Profiler.enable');
		await session.post('Profiler.setSamplingInterval', { interval: 200 });
		await session.post('Profiler.start');
	},
	'/profiled': async () => {
		const { profile } = await session.post('Profiler.stop');
		session.disconnect();
		return profile;
	},
	/** The rates of the installed package; sets those that the query names. */
	'/rates': (query) => {
		const { RATES } = require(query.get('file'));
		const before = structuredClone(RATES);
		for (const [plan, rates] of Object.entries(JSON.parse(query.get('rates') ?? '{}'))) {
			Object.assign(RATES[plan], rates);
		}
		return before;
	},
};

function listen(port) {
	const server = createServer(async (incoming, answer) => {
		const { pathname, searchParams } = new URL(incoming.url, 'http://127.0.0.1');
		try {
			answer.end(JSON.stringify((await actions[pathname](searchParams)) ?? null));
		} catch (error) {
			answer.writeHead(500).end(error.stack);
		}
	});
	server.listen(port, '127.0.0.1').unref();
}

if (isMainThread && /n8n$/.test(process.argv[1] ?? ''))
	listen(Number(process.env.BENCH_PROBE_PORT));
