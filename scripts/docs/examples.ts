import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { operationEntry } from '../../catalogue/read';
import { Zoom } from '../../nodes/Zoom/Zoom.node.js';
import { startSandbox, type Sandbox } from '../../sandbox';
import '../../test/support/environment';
import { runNode } from '../../test/support/n8n';

/** The day of the examples, so that they stay as they are. */
const NOW = '2026-11-22T14:00:00Z';
/** The examples are of a workflow in this zone. */
const TIMEZONE = 'Europe/Berlin';
/** A login that lasts whatever the clock says, in seconds. */
const FOR_EVER = 1_000_000_000;

/** What an example shows. */
export interface Example {
	/** What is filled in. */
	parameters: INodeParameters;
	/** The first item that comes out, with long values shortened. */
	item: IDataObject;
	/** How many items came out. */
	count: number;
}

/**
 * Runs an operation against a local Zoom API of its own, whose data and clock are always the same.
 * @param name resource and operation, such as `meeting/create`
 */
export async function exampleOf(name: string): Promise<Example> {
	const { call } = operationEntry(name);
	const [resource, operation] = name.split('/');
	const sandbox = await startSandbox({
		plan: 'business',
		now: () => new Date(NOW),
		tokenLifetimeSeconds: FOR_EVER,
	});
	try {
		const parameters = call(sandbox);
		const items = await runNode({
			nodeType: new Zoom(),
			parameters: { resource, operation, ...parameters },
			credential: adminOf(sandbox),
			timezone: TIMEZONE,
		});
		const [{ json }] = items;
		return { parameters, item: shortened(json) as IDataObject, count: items.length };
	} finally {
		await sandbox.close();
	}
}

function adminOf({ apiUrl, url, clients, issueToken }: Sandbox) {
	return {
		type: 'zoomUserOAuth2Api',
		data: {
			environment: 'custom',
			apiUrl,
			oauthUrl: url,
			plan: 'business',
			...clients.user,
			oauthTokenData: { ...issueToken('admin') },
		},
	};
}

/** One entry of each list, and no addresses with signatures that are made anew each time. */
function shortened(value: unknown): unknown {
	if (Array.isArray(value)) return value.slice(0, 1).map(shortened);
	if (typeof value === 'string') {
		return value.replace(/(\/rec\/\w+\/|\?zak=|\?pwd=|\?tk=|access_token=|\/register\/).+/, '$1…');
	}
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, member]) => [name, shortened(member)]),
	);
}
