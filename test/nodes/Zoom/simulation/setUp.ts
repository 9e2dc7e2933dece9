import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { clock } from './clock';
import { Host } from './host';
import type { AnyWorld } from './world';
import { worlds } from './worlds';
import { Zoom, type Reply } from './zoom';

export const MINUTE = 60_000;
export const START = Date.UTC(2026, 4, 10, 12);

/** What makes each event fire once: a change of its world, and another pick for each time. */
export const CHANGES: Record<string, [string, (time: number) => number]> = {
	dailyUsageReportChanged: ['use', () => 0],
	meetingDetailsChanged: ['rename', (time) => time],
	meetingRecordingChanged: ['rename', (time) => time],
	meetingSummaryUpdated: ['write', (time) => time],
	newCloudRecording: ['appearReady', () => 0],
	newMeetingCreated: ['createSoon', () => 5],
	newMeetingParticipant: ['reportMore', (time) => time],
	newWebinarCreated: ['create', () => 0],
	newWebinarParticipant: ['reportMore', (time) => time],
	userInformationChanged: ['rename', (time) => time],
	webinarDetailsChanged: ['rename', (time) => time],
};
/** What has to be there at the baseline. */
const BEFORE: Record<string, string[]> = {
	meetingRecordingChanged: ['record', 'addFile'],
	meetingSummaryUpdated: ['meet', 'write'],
	newMeetingParticipant: ['join', 'end'],
	newWebinarParticipant: ['join', 'end'],
};

let accounts = 0;

/** n8n with a workflow for this event, not published yet, and a Zoom that answers so. */
export async function hostFor(
	event: string,
	parameters: INodeParameters,
	answer: (path: string, query: IDataObject) => Reply,
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

/** The same for the world of an event, in which there is something already. */
export async function hostOf(
	event: string,
	more: INodeParameters = {},
): Promise<{ host: Host; zoom: Zoom; world: AnyWorld }> {
	clock.now = START;
	const world = worlds[event](() => clock.now);
	const { host, zoom } = await hostFor(event, { ...world.parameters(), ...more }, (path, query) =>
		world.answer(path, query),
	);
	for (const name of BEFORE[event] ?? []) world.changes[name](0);
	clock.now += 10_000;
	return { host, zoom, world };
}
