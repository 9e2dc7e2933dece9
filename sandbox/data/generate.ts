import {
	makeArchives,
	makeAuthenticationOptions,
	makeDevices,
	makeOperationLogs,
	makeTemplates,
	makeTrackingFields,
	makeUsage,
} from './company';
import { makeInstance, makeMeetingInstances } from './instances';
import { DAY, HOUR, iso, Maker, MINUTE } from './maker';
import { makeGroups, makeUsers } from './people';
import { makeRecordings } from './recordings';
import { makeColleagueMeetings, makeMeetings } from './sessions';
import { makeSummaries } from './summaries';
import type { SandboxData } from './types';
import { addPanelists, makeWebinars } from './webinars';

const SEED = 20_190_418;

let cached: { time: number; data: SandboxData } | undefined;

/** The account as it stands at `now`: the same data for the same day, but for what runs right now. */
export function generateData(now: Date): SandboxData {
	const time = Math.floor(now.getTime() / DAY) * DAY;
	if (cached?.time !== time) cached = { time, data: generateDay(new Date(time)) };
	const data = structuredClone(cached.data);
	bringUpTo(data, now);
	return data;
}

/** Lets the running meeting have begun with the hour and the recording in progress 20 minutes ago. */
function bringUpTo({ meetings, meetingInstances, recordings }: SandboxData, now: Date): void {
	const hour = iso(Math.floor(now.getTime() / HOUR) * HOUR);
	const live = meetings.find(({ status }) => status === 'started');
	const running = meetingInstances.find(({ end_time }) => end_time === '');
	if (live) live.start_time = hour;
	if (running) running.start_time = hour;
	for (const participant of running?.participants ?? []) participant.join_time = hour;

	const start = iso(now.getTime() - 20 * MINUTE);
	for (const recording of recordings) {
		const [file] = recording.recording_files;
		if (file.status !== 'processing') continue;
		recording.start_time = start;
		file.recording_start = start;
	}
}

function generateDay(now: Date): SandboxData {
	const maker = new Maker(SEED);
	const account = {
		id: maker.objectId(),
		name: 'Acme Sandbox',
		number: 3_141_592_653,
		cluster: 'us05',
	};
	const groups = makeGroups(maker);
	const users = makeUsers(maker, groups, now, account.cluster);
	for (const user of users) user.account_id = account.id;
	const [me, ...colleagues] = users;
	const meetings = [
		...makeMeetings(maker, me, now),
		...colleagues.slice(0, 6).flatMap((host) => makeColleagueMeetings(maker, host, now, 8)),
	];
	const meetingInstances = makeMeetingInstances(maker, meetings, users, now);
	const webinars = makeWebinars(maker, me, now);
	const webinarInstances = webinars
		.filter((webinar) => Date.parse(webinar.start_time ?? '') < now.getTime())
		.map((webinar, index) => {
			const start = Date.parse(webinar.start_time as string);
			return makeInstance(
				maker,
				webinar,
				users,
				start,
				maker.uuidAt(index),
				index === 0 ? 320 : 12,
			);
		});
	const data = {
		account,
		meId: me.id,
		users,
		groups,
		templates: makeTemplates(maker),
		trackingFields: makeTrackingFields(maker),
		meetings,
		meetingInstances,
		webinars,
		webinarInstances,
		recordings: makeRecordings(maker, meetingInstances, now),
		summaries: makeSummaries(maker, meetingInstances, users, now),
		archives: makeArchives(maker, account, meetingInstances, groups, now),
		devices: makeDevices(maker, users, now),
		usage: makeUsage(maker, now),
		operationLogs: makeOperationLogs(users, now),
		lockedSettings: [],
		authenticationOptions: makeAuthenticationOptions(maker),
		webinarTemplates: makeTemplates(maker),
	};
	addPanelists(maker, webinars);
	return data;
}
