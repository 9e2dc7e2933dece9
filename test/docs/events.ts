import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { events } from '../../nodes/Zoom/events';
import type { Sandbox } from '../../sandbox';
import { operationById, type Operation } from '../../sandbox/spec';
import { byId, watchOf } from '../nodes/Zoom/events/trigger';

/** A row of the tables of scopes, and what happens when the trigger is used that way. */
export interface EventRun {
	/** Name in the Event dropdown. */
	name: string;
	/** Name of the row without "Trigger: ". */
	row: string;
	/** What Fetch Test Event shows. */
	samples: IDataObject[];
	/** What Fetch Test Event asks Zoom, each endpoint once. */
	asked: Operation[];
	/** What a poll without news asks Zoom. */
	idle: Operation[];
}

export interface Case {
	event: string;
	/** What the row says after the name. */
	when?: string;
	parameters?: INodeParameters;
}

/** One case for each way in which an event asks Zoom, each with something to find. */
export function casesOf({ control, data }: Sandbox): Case[] {
	const meeting = control.addMeeting();
	const { uuid } = control.endMeeting({ id: meeting.id, participants: [{}, {}] });
	control.setSummary({ uuid });
	control.addRecording({ meetingId: meeting.id });
	const webinar = control.addWebinar();
	const meetingId = byId(meeting.id);
	const held = byId(data.webinarInstances[0].session_id);
	const report = { source: 'report' };
	return [
		{ event: 'dailyUsageReportChanged', parameters: { options: pastMonth() } },
		{ event: 'meetingDetailsChanged', parameters: { meetingId } },
		{ event: 'meetingRecordingChanged', parameters: { meetingId } },
		{ event: 'meetingSummaryUpdated', when: 'by UUID', parameters: { meetingId: byId(uuid) } },
		{ event: 'meetingSummaryUpdated', when: 'by ID', parameters: { meetingId } },
		{ event: 'newCloudRecording' },
		{ event: 'newMeetingCreated', parameters: { meeting_type: 'upcoming' } },
		{ event: 'newMeetingParticipant', parameters: { meetingId } },
		{ event: 'newMeetingParticipant', when: 'report', parameters: { meetingId, ...report } },
		{ event: 'newWebinarCreated' },
		{ event: 'newWebinarParticipant', parameters: { webinarId: held } },
		{ event: 'newWebinarParticipant', when: 'report', parameters: { webinarId: held, ...report } },
		{ event: 'userInformationChanged' },
		{ event: 'webinarDetailsChanged', parameters: { webinarId: byId(webinar.id) } },
	];
}

/** A month that is over, so that the days at which two months are watched make no difference. */
function pastMonth(): INodeParameters {
	const date = new Date();
	date.setUTCDate(0);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/** Runs every event in every way: what it shows, and what it asks Zoom. */
export async function runEvents(sandbox: Sandbox): Promise<EventRun[]> {
	const runs: EventRun[] = [];
	for (const { event, when, parameters } of casesOf(sandbox)) {
		const name = events.find(({ value }) => value === event)!.name;
		const watch = watchOf(sandbox, { event, ...parameters }, { admin: true });
		let samples: IDataObject[] = [];
		const endpointsOf = async (poll: () => Promise<unknown>) => {
			const requests = await watch.requestsOf(poll);
			return [...new Set(requests.map(({ operation }) => operation!))].map(operationById);
		};
		const asked = await endpointsOf(async () => (samples = await watch.samples()));
		await watch.poll();
		const idle = await endpointsOf(watch.poll);
		runs.push({ name, row: when ? `${name}, ${when}` : name, samples, asked, idle });
	}
	return runs;
}
