import { builtIn, engine, httpRequest, noOp, ours, splitOut } from '../n8n/nodes.mjs';
import { publish } from '../n8n/runner.mjs';
import { AXIOS, BUILT_IN, EMPTY, ENGINE, HTTP, OURS, PLAIN, RIVET, UNPACED } from './names.mjs';
import { bodyOf, tenSettings } from './settings.mjs';

/** Measures work that n8n's process or a worker does; counts the requests that came of it. */
const measured = (zoom, work) => async () => {
	await zoom.call('clearTraffic');
	const asked = Date.now();
	const { start = asked, ...usage } = await work();
	const { requests, refused, first = start } = await zoom.call('traffic');
	if (refused > 0) throw new Error(`${refused} of ${requests} requests were refused.`);
	return { ...usage, requests, silence: first - start };
};

/**
 * A row of nodes in n8n. With `items` it is first checked that as many come out; one that takes so long
 * that it is measured `once` only tells how many came out.
 */
async function inN8n({ n8n, zoom }, name, nodes, { input, items, once }) {
	if (items !== undefined) {
		const call = await publish(n8n, nodes, { answer: true });
		const found = await call(input);
		if (found.length !== items) throw new Error(`${name}: ${found.length} items, not ${items}.`);
	}
	const call = await publish(n8n, nodes, { answer: once });
	const measure = measured(zoom, async () => {
		await n8n.probe('measure');
		const start = Date.now();
		const found = await call(input);
		return { ...(await n8n.probe('usage')), start, found: found?.length };
	});
	return { name, measure, once };
}

const outside = ({ zoom, floor }, name, kind, input) => ({
	name,
	measure: measured(zoom, async () => await floor[name].call('measure', kind, input)),
});

/** 1,000 meetings, one by one. */
export async function getMany(setup, count) {
	const { n8n, zoom } = setup;
	const { credentials } = n8n;
	const ids = await zoom.call('addMeetings', count);
	const input = { input: ids, items: count };
	return [
		await inN8n(setup, EMPTY, [noOp()], input),
		await inN8n(setup, ENGINE, [engine.nothing(credentials.ours)], input),
		await inN8n(setup, PLAIN, [engine.get(credentials.ours)], input),
		await inN8n(setup, OURS, [ours.get(credentials.ours)], input),
		await inN8n(setup, UNPACED, [ours.get(credentials.unpaced)], input),
		await inN8n(setup, BUILT_IN, [builtIn.get(credentials.builtIn)], input),
		await inN8n(setup, HTTP, [httpRequest.get(credentials.ours)], input),
		outside(setup, AXIOS, 'get', ids),
		outside(setup, RIVET, 'get', ids),
	];
}

/** One list of `count` meetings. */
export async function listAll(setup, count) {
	const { n8n, zoom } = setup;
	const { credentials } = n8n;
	const length = await zoom.call('fillMeetings', count);
	const one = { input: ['me'], items: length };
	const pages = [httpRequest.pages(credentials.ours)];
	const first = { input: ['me'] };
	return [
		await inN8n(setup, EMPTY, [noOp()], first),
		await inN8n(setup, ENGINE, [engine.nothing(credentials.ours, length)], one),
		await inN8n(setup, OURS, [ours.list(credentials.ours)], one),
		await inN8n(setup, UNPACED, [ours.list(credentials.unpaced)], one),
		await inN8n(setup, `${HTTP}, pages only`, pages, first),
		await inN8n(setup, `${HTTP} and Split Out`, [...pages, splitOut('meetings')], one),
		await inN8n(setup, BUILT_IN, [builtIn.list(credentials.builtIn)], { ...first, once: true }),
		outside(setup, AXIOS, 'list'),
		outside(setup, RIVET, 'list'),
	];
}

/** `count` meetings made with these settings each. */
const createWith = (pick) => async (setup, count) => {
	const { n8n } = setup;
	const settings = pick(setup);
	const { credentials } = n8n;
	const body = bodyOf(settings.values);
	const topics = Array.from({ length: count }, (_, index) => `Planning ${index + 1}`);
	const input = { input: topics, items: count };
	const bodies = topics.map((topic) => ({ ...body, topic }));
	const fields = settings.values.map(([, value], index) => [`field${index}`, value]);
	const values = Object.fromEntries(fields);
	return [
		await inN8n(setup, EMPTY, [noOp()], input),
		await inN8n(setup, ENGINE, [engine.fillIn(credentials.ours, values)], input),
		await inN8n(setup, OURS, [ours.create(credentials.ours, settings.form)], input),
		await inN8n(setup, UNPACED, [ours.create(credentials.unpaced, settings.form)], input),
		await inN8n(
			setup,
			`${BUILT_IN}, its 10 settings`,
			[builtIn.create(credentials.builtIn)],
			input,
		),
		await inN8n(setup, HTTP, [httpRequest.create(credentials.ours, body)], input),
		outside(setup, AXIOS, 'create', bodies),
		outside(setup, RIVET, 'create', bodies),
	];
};
export const createFew = createWith(() => tenSettings);
export const createMany = createWith(({ settings }) => settings);
