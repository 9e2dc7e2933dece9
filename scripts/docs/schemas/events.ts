import type { IDataObject } from 'n8n-workflow';
import { newMeetingParticipant } from '../../../nodes/Zoom/events/newMeetingParticipant';
import { newWebinarCreated } from '../../../nodes/Zoom/events/newWebinarCreated';
import { newWebinarParticipant } from '../../../nodes/Zoom/events/newWebinarParticipant';
import type { NewEvent } from '../../../nodes/Zoom/polling/events';
import type { PollRun } from '../../../nodes/Zoom/polling/run';
import {
	answerOf,
	changedBy,
	dictionary,
	entryOf,
	nullable,
	object,
	specimenOf,
	text,
	texts,
	type Shape,
} from './shape';

/** Dotted paths, each with `old` and `new`. */
const changes = dictionary;

/** Both lists of participants; each knows what the other does not. */
function participant(past: string, report: string): Shape {
	const [base, further] = [past, report].map((id) => entryOf(id, 'participants').properties);
	return object({ ...further, ...base });
}

/** What such an event makes of an entry: all members that it promises, null where Zoom gives none. */
async function promised(event: NewEvent, entry: Shape, details = entry): Promise<Shape> {
	const get = async () => specimenOf(details) as IDataObject;
	const payload = async (specimen: IDataObject) =>
		await event.payload(specimen, { get } as unknown as PollRun);
	return nullable(await changedBy(entry, payload));
}

/** What an item holds that an event gives out. */
export const eventShapes: Record<string, () => Shape | Promise<Shape>> = {
	dailyUsageReportChanged: () =>
		object({
			event_type: text,
			changed_dates: texts,
			report: answerOf('ZOOM_GET_DAILY_USAGE_REPORT'),
		}),
	meetingDetailsChanged: () =>
		object({
			event_type: text,
			changed_fields: texts,
			meeting_details: answerOf('ZOOM_GET_A_MEETING'),
		}),
	meetingRecordingChanged: () =>
		object({
			event_type: text,
			changes_detected: object({
				added: texts,
				completed: texts,
				removed: texts,
				updated: changes,
			}),
			meeting_recording: answerOf('ZOOM_GET_MEETING_RECORDINGS'),
		}),
	meetingSummaryUpdated: () =>
		object({
			event_type: text,
			changed_fields: texts,
			summary: answerOf('ZOOM_GET_A_MEETING_SUMMARY'),
		}),
	newCloudRecording: () =>
		object({ event_type: text, meeting: entryOf('ZOOM_LIST_ALL_RECORDINGS', 'meetings') }),
	newMeetingCreated: () =>
		object({ event_type: text, meeting: entryOf('ZOOM_LIST_MEETINGS', 'meetings') }),
	newMeetingParticipant: async () =>
		await promised(
			newMeetingParticipant,
			participant('ZOOM_GET_PAST_MEETING_PARTICIPANTS', 'REPORT_MEETING_PARTICIPANTS'),
		),
	newWebinarCreated: async () =>
		await promised(
			newWebinarCreated,
			entryOf('ZOOM_LIST_WEBINARS', 'webinars'),
			answerOf('ZOOM_GET_A_WEBINAR'),
		),
	newWebinarParticipant: async () =>
		await promised(
			newWebinarParticipant,
			participant('ZOOM_LIST_WEBINAR_PARTICIPANTS', 'REPORT_WEBINAR_PARTICIPANTS'),
		),
	userInformationChanged: () =>
		object({ event_type: text, changes_detected: changes, user: answerOf('GET_USER') }),
	webinarDetailsChanged: () =>
		object({
			event_type: text,
			changes_detected: changes,
			webinar: answerOf('ZOOM_GET_A_WEBINAR'),
		}),
};
