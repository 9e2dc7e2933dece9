import { setTimeout as sleep } from 'node:timers/promises';
import { ratio, short } from '../lib/numbers.mjs';
import { table } from '../lib/table.mjs';
import { startBenchN8n } from '../n8n/instance.mjs';
import { goingOn, ours } from '../n8n/nodes.mjs';
import { publish } from '../n8n/runner.mjs';
import { OURS } from './names.mjs';

const HEAD = ['', 'time', 'times without', 'requests', 'failed items'];
/** How often is looked whether half of the items are through. */
const LOOK_MS = 50;

/** Ends all tokens once `zoom` has answered so many requests. */
async function expireAfter(zoom, requests) {
	while ((await zoom.call('traffic')).requests < requests) await sleep(LOOK_MS);
	await zoom.call('control', 'expireTokens');
}

/** What a token that runs out in the middle of a run costs. `count` items, `latency` milliseconds before each answer. */
export async function renewal(base, { count, latency, say, step }) {
	const zoom = await base.worker('zoom/process.mjs');
	let n8n;
	await step('Start n8n', async () => {
		n8n = await startBenchN8n({ ...base, folder: base.newFolder(), zoom, plan: 'business' });
		base.onClose(n8n.stop);
	});
	await zoom.call('control', 'setOptions', { latencyMs: latency });
	const ids = await zoom.call('addMeetings', count);
	const call = await publish(n8n, [goingOn(ours.get(n8n.credentials.ours))], { answer: true });
	const measure = async (meanwhile) => {
		await zoom.call('clearTraffic');
		const start = performance.now();
		const [answer] = await Promise.all([call(ids), meanwhile()]);
		const seconds = (performance.now() - start) / 1000;
		const failed = answer.filter(({ error }) => error !== undefined).length;
		return { seconds, failed, ...(await zoom.call('traffic')) };
	};
	const rows = [];
	let without;
	const cases = [
		['warm-up', async () => undefined],
		['the token lasts', async () => undefined],
		['the token ends in the middle', async () => await expireAfter(zoom, count / 2)],
	];
	for (const [name, meanwhile] of cases) {
		await step(`${count} items, ${name}`, async () => {
			const { seconds, failed, requests } = await measure(meanwhile);
			if (name === 'warm-up') return;
			without ??= seconds;
			rows.push([
				`${OURS}, ${name}`,
				`${seconds.toFixed(1)} s`,
				ratio(seconds, without),
				short(requests),
				short(failed),
			]);
			say(rows.at(-1).join(', '));
		});
	}
	const title = `Get ${short(count)} meetings, Business plan, ${latency} ms before each answer`;
	return { tables: [{ title, text: table(HEAD, rows) }] };
}
