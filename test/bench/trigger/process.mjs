/** Polls with our trigger in a process of its own, which runs with tsx. */
import { createRequire } from 'node:module';
import { measureUsage } from '../lib/usage.mjs';
import { serve } from '../lib/worker.mjs';
import { newPoller } from './poller.ts';

const require = createRequire(import.meta.url);
const pollers = new Map();
let nodeType;

serve({
	/** Loads the trigger from its file. */
	load(file) {
		const { ZoomTrigger } = require(file);
		nodeType = new ZoomTrigger();
	},
	/** Publishes a workflow under a name; its first poll remembers what there is. */
	async publish(name, parameters, credential) {
		const poller = newPoller(nodeType, parameters, credential);
		await poller.poll();
		pollers.set(name, poller);
	},
	/** Polls once. Returns how many items came of it, what it cost, and the bytes of the state that n8n stores. */
	async poll(name) {
		const poller = pollers.get(name);
		const end = measureUsage();
		const items = await poller.poll();
		const usage = end();
		const state = Buffer.byteLength(JSON.stringify(poller.saved()));
		return { ...usage, items: items?.length ?? 0, state };
	},
});
