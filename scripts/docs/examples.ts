import type { IDataObject, INodeParameters } from 'n8n-workflow';
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

const byId = (value: string | number): INodeParameters => ({
	__rl: true,
	mode: 'id',
	value: String(value),
});
const list = { limit: 20 };
const person = { email: 'robin.lee@example.com', first_name: 'Robin' };

/** What is filled in for the example of each operation; what it works on is made in the sandbox first. */
const filledIn: Record<string, (sandbox: Sandbox) => INodeParameters> = {
	'meeting/addRegistrant': ({ control }) => ({
		meetingId: byId(control.addMeeting({ settings: { approval_type: 0 } }).id),
		...person,
		additionalFields: { last_name: 'Lee' },
	}),
	'meeting/create': () => ({
		topic: 'Weekly planning',
		type: 2,
		start_time: '2026-12-01T09:00:00',
		additionalFields: { agenda: 'What is next', duration: 45 },
	}),
	'meeting/get': ({ control }) => ({
		meetingId: byId(control.addMeeting({ topic: 'Weekly planning' }).id),
	}),
	'meeting/getAll': () => ({ ...list, filters: { type: 'upcoming' } }),
	'meeting/getPastParticipants': ({ data }) => ({
		pastMeetingId: byId(data.meetingInstances[0].uuid),
		...list,
	}),
	'meeting/getSummary': ({ data }) => ({ pastMeetingId: byId(data.summaries[0].meeting_uuid) }),
	'meeting/update': ({ control }) => ({
		meetingId: byId(control.addMeeting({}).id),
		updateFields: { topic: 'Weekly planning, moved', start_time: '2026-12-02T09:00:00' },
	}),
	'webinar/addRegistrant': ({ control }) => ({
		webinarId: byId(control.addWebinar({}).id),
		...person,
	}),
	'webinar/get': ({ control }) => ({
		webinarId: byId(control.addWebinar({ topic: 'Product tour' }).id),
	}),
	'webinar/getAll': () => list,
	'webinar/getParticipants': ({ data }) => ({
		pastWebinarId: byId(data.webinarInstances[0].session_id),
		...list,
	}),
	'recording/delete': ({ control }) => ({ recordedId: byId(control.addRecording({}).uuid) }),
	'recording/get': ({ control }) => ({
		recordedId: byId(control.addRecording({ topic: 'Weekly planning' }).uuid),
	}),
	'recording/getAll': () => ({ ...list, filters: { from: '2026-11-01', to: '2026-11-22' } }),
	'archivedFile/getAll': () => ({
		...list,
		filters: { from: '2026-11-15T00:00:00Z', to: '2026-11-22T00:00:00Z' },
	}),
	'device/getAll': () => list,
	'report/getDailyUsage': () => ({ filters: { year: 2026, month: 11 } }),
};

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
	if (!filledIn[name]) throw new Error(`scripts/docs/examples.ts has no example for ${name}`);
	const [resource, operation] = name.split('/');
	const sandbox = await startSandbox({
		plan: 'business',
		now: () => new Date(NOW),
		tokenLifetimeSeconds: FOR_EVER,
	});
	try {
		const parameters = filledIn[name](sandbox);
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
