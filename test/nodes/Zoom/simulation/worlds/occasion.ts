import type { IDataObject } from 'n8n-workflow';
import { perform, type Occasion } from '../../../../../catalogue/entry';
import { eventEntry } from '../../../../../catalogue/read';
import { events } from '../../../../../nodes/Zoom/events';
import { startSandbox, type Sandbox } from '../../../../../sandbox';
import { clock, START } from '../clock';
import type { MakeWorld, OccasionWorld } from '../world';
import type { Reply } from '../zoom';

let now = () => clock.now;
let sandbox: Sandbox;
let token: string;
/** How often something happened in all: what is told apart by a name is then told apart in the next world too. */
let times = 0;

beforeAll(async () => {
	clock.now = START;
	sandbox = await startSandbox({ plan: 'business', now: () => new Date(now()) });
	token = sandbox.issueToken('admin', { expiresInSeconds: 1e9 }).access_token;
});
afterAll(async () => await sandbox.close());

/** The local Zoom API begins anew, with the past that it has at `START`. */
export function beginAnew(): void {
	clock.now = START;
	now = () => clock.now;
	sandbox.control.reset();
}

/**
 * The world of any event: the local Zoom API, in which the occasion of the catalogue happens. It knows nothing of what
 * is special about the event: that takes a world of its own.
 */
export function occasionOf(event: string): MakeWorld {
	return (zoomNow): OccasionWorld => {
		now = zoomNow;
		let made: Occasion | undefined;
		const occasion = () => (made ??= eventEntry(event).occasion(sandbox));
		const happened: IDataObject[] = [];
		return {
			kind: 'occasion',
			each: 'key' in events.find(({ value }) => value === event)!,
			parameters: () => occasion().parameters,
			edit: () => undefined,
			watches: () => [],
			changes: {
				happen() {
					const { change, shows } = occasion();
					happened.push(shows(perform(sandbox, change(++times))));
				},
				noise() {
					for (const call of occasion().noise ?? []) perform(sandbox, call);
				},
			},
			answer: ask,
			happened: () => [...happened],
		};
	};
}

async function ask(path: string, query: IDataObject): Promise<Reply> {
	const parameters = new URLSearchParams(query as Record<string, string>).toString();
	const response = await fetch(`${sandbox.apiUrl}${path}?${parameters}`, {
		headers: { authorization: `Bearer ${token}` },
	});
	const body = (await response.json()) as IDataObject;
	if (response.ok) return { body };
	return { status: response.status, code: Number(body.code), message: String(body.message) };
}
