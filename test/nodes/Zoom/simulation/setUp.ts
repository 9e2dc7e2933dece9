import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { clock, START } from './clock';
import { Host } from './host';
import type { AnyWorld } from './world';
import { worldOf } from './worlds';
import { Zoom, type Reply } from './zoom';

let accounts = 0;

/** n8n with a workflow for this event, not published yet, and a Zoom that answers so. */
export async function hostFor(
	event: string,
	parameters: INodeParameters,
	answer: (path: string, query: IDataObject) => Reply | Promise<Reply>,
): Promise<{ host: Host; zoom: Zoom }> {
	clock.now = START;
	const zoom = new Zoom(answer, 0);
	const credential = {
		id: `account of its own ${++accounts}`,
		type: 'zoomUserOAuth2Api',
		data: { plan: 'business' },
	};
	return { host: await Host.start({ event, ...parameters }, credential, zoom), zoom };
}

/** The same for the world of an event, in which there is something already; `happen` makes the event fire once more. */
export async function hostOf(
	event: string,
	more: INodeParameters = {},
): Promise<{ host: Host; zoom: Zoom; world: AnyWorld; happen: () => void }> {
	clock.now = START;
	const { make, before, change, pick } = worldOf(event);
	const world = make(() => clock.now);
	const { host, zoom } = await hostFor(event, { ...world.parameters(), ...more }, (path, query) =>
		world.answer(path, query),
	);
	for (const name of before) world.changes[name](0);
	clock.now += 10_000;
	let times = 0;
	return { host, zoom, world, happen: () => world.changes[change](pick(++times)) };
}
