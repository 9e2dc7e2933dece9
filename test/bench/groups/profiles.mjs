import { short } from '../lib/numbers.mjs';
import { table } from '../lib/table.mjs';
import { startBenchN8n } from '../n8n/instance.mjs';
import { ours } from '../n8n/nodes.mjs';
import { publish } from '../n8n/runner.mjs';
import { readProfile } from './profile.mjs';
import { manySettings } from './settings.mjs';

const SHOWN = 15;
/** Meetings in the list that is read. */
const LISTED = 10_000;

const biggest = (map, valueOf) => [...map].sort(([, a], [, b]) => valueOf(b) - valueOf(a));

/** Where n8n's time goes while our node makes `count` calls. */
export async function profiles(base, { count, step }) {
	const settings = manySettings(base.description);
	const zoom = await base.worker('zoom/process.mjs');
	const n8n = await startBenchN8n({ ...base, folder: base.newFolder(), zoom, plan: 'business' });
	base.onClose(n8n.stop);
	const { unpaced } = n8n.credentials;
	const ids = await zoom.call('addMeetings', count);
	const pages = Math.ceil((await zoom.call('fillMeetings', LISTED)) / 300);
	/** [node, its items, and how many requests these make] by name. */
	const nodes = {
		'Get a meeting': [ours.get(unpaced), ids, count],
		'Create a meeting with 60 settings': [ours.create(unpaced, settings.form), ids, count],
		'List meetings, a page of 300': [ours.list(unpaced), ['me'], pages],
	};
	const tables = [];
	for (const [name, [node, items, requests]] of Object.entries(nodes)) {
		await step(`Profile: ${name}`, async () => {
			const call = await publish(n8n, [node]);
			await call(items);
			await n8n.probe('profile');
			await call(items);
			const { kinds, functions, below } = readProfile(await n8n.probe('profiled'));
			const perCall = (milliseconds) => short(milliseconds / requests);
			tables.push(
				{
					title: `${name}: whose code runs`,
					text: table(
						['', 'ms a call'],
						biggest(kinds, (each) => each).map(([kind, each]) => [kind, perCall(each)]),
					),
				},
				{
					title: `${name}: functions by their own time`,
					text: table(
						['', 'whose', 'ms a call'],
						biggest(functions, ({ milliseconds }) => milliseconds)
							.slice(0, SHOWN)
							.map(([key, { kind, milliseconds }]) => [key, kind, perCall(milliseconds)]),
					),
				},
				{
					title: `${name}: functions of this package with all that they call`,
					text: table(
						['', 'ms a call'],
						biggest(below, (each) => each)
							.filter(([key]) => key.includes('n8n-nodes-zoom/'))
							.slice(0, SHOWN)
							.map(([key, each]) => [key, perCall(each)]),
					),
				},
			);
		});
	}
	return { tables };
}
