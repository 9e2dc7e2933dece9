import type { INodeParameters, INodeProperties } from 'n8n-workflow';
import { events } from '../../nodes/Zoom/events';
import type { ZoomEvent } from '../../nodes/Zoom/polling/events';
import type { Sandbox } from '../../sandbox';
import type { FormField } from '../support/form';
import { subjectsOf, type Subject } from './subjects';

/** An event with one place in its form. */
export interface EventCase {
	event: string;
	subject: Subject;
}

/** The requests of each event, by the IDs of the operations. */
export const REQUESTS: Record<string, string[]> = {
	dailyUsageReportChanged: ['ZOOM_GET_DAILY_USAGE_REPORT'],
	meetingDetailsChanged: ['ZOOM_GET_A_MEETING'],
	meetingRecordingChanged: ['ZOOM_GET_MEETING_RECORDINGS'],
	meetingSummaryUpdated: ['ZOOM_GET_A_MEETING_SUMMARY', 'GET_PAST_MEETING'],
	newCloudRecording: ['ZOOM_LIST_ALL_RECORDINGS'],
	newMeetingCreated: ['ZOOM_LIST_MEETINGS'],
	newMeetingParticipant: [
		...['ZOOM_GET_PAST_MEETING_PARTICIPANTS', 'REPORT_MEETING_PARTICIPANTS'],
		'LIST_PAST_MEETING_INSTANCES',
	],
	newWebinarCreated: ['ZOOM_LIST_WEBINARS', 'ZOOM_GET_A_WEBINAR'],
	newWebinarParticipant: [
		...['ZOOM_LIST_WEBINAR_PARTICIPANTS', 'REPORT_WEBINAR_PARTICIPANTS'],
		'LIST_PAST_WEBINAR_INSTANCES',
	],
	userInformationChanged: ['GET_USER'],
	webinarDetailsChanged: ['ZOOM_GET_A_WEBINAR'],
};

/** Every place in the forms of all events, for a login of one user. */
export const eventCases: EventCase[] = events.flatMap((event) =>
	subjectsOf({ fields: formOf(event) }).map((subject) => ({ event: event.value, subject })),
);

function formOf({ fields }: ZoomEvent): FormField[] {
	return fields
		.filter(({ displayOptions }) => {
			const logins = displayOptions?.show?.authentication as string[] | undefined;
			return !logins || logins.includes('userOAuth2');
		})
		.flatMap((field) =>
			field.type === 'collection'
				? (field.options as INodeProperties[]).map((option) => formField([field.name], option))
				: [formField([], field)],
		);
}

function formField(parents: string[], field: INodeProperties): FormField {
	return { path: [...parents, field.name], field, needs: {} };
}

/** What the form of an event has to hold so that it works. */
export function filledInFor(event: string, { data }: Sandbox): INodeParameters {
	const byId = (id: number) => ({ __rl: true, mode: 'id', value: String(id) });
	const held = /Participant|Recording|Summary/.test(event);
	const meetings = held ? data.meetingInstances.map(({ session_id }) => session_id) : undefined;
	const webinars = held ? data.webinarInstances.map(({ session_id }) => session_id) : undefined;
	return {
		event,
		meetingId: byId(meetings?.[0] ?? data.meetings[0].id),
		webinarId: byId(webinars?.[0] ?? data.webinars[0].id),
	};
}
