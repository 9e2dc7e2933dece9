import {
	makeArchives,
	makeDevices,
	makeSummaries,
	makeTemplates,
	makeTrackingFields,
	makeUsage,
} from './company';
import { makeInstance, makeMeetingInstances } from './instances';
import { DAY, Maker } from './maker';
import { makeGroups, makeUsers } from './people';
import { makeRecordings } from './recordings';
import { makeColleagueMeetings, makeMeetings, makeWebinars } from './sessions';
import type { SandboxData } from './types';

const SEED = 20_190_418;

/** The account as it stands on the day of `now`: the same data for the same day. */
export function generateData(now: Date): SandboxData {
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
		.filter((webinar) => Date.parse(webinar.start_time ?? '') < now.getTime() - DAY)
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
	return {
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
	};
}
