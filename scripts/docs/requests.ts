import type { EventRequests } from '../../catalogue/entry';
import { eventEntry } from '../../catalogue/read';
import { events } from '../../nodes/Zoom/events';
import { RATES } from '../../nodes/Zoom/http/pacing';
import { operationById } from '../../sandbox/endpoints';

/** What the trigger asks Zoom, with the event that asks; more than one for an event where a field decides. */
export const eventRequests: Array<EventRequests & { event: string }> = events.flatMap(({ value }) =>
	eventEntry(value).requests.map((requests) => ({ event: value, ...requests })),
);

/** What the lists in the forms ask Zoom. */
export const lists: Array<{ name: string; ids: string[] }> = [
	{ name: 'Users', ids: ['LIST_USERS'] },
	{ name: 'Meetings', ids: ['ZOOM_LIST_MEETINGS'] },
	{ name: 'Webinars', ids: ['ZOOM_LIST_WEBINARS'] },
	{ name: 'Recordings', ids: ['ZOOM_LIST_ALL_RECORDINGS'] },
	{ name: 'Files of a recording', ids: ['ZOOM_GET_MEETING_RECORDINGS'] },
	{ name: 'Recordings and files in the trash', ids: ['ZOOM_LIST_ALL_RECORDINGS'] },
	{ name: 'Occurrences of a meeting', ids: ['ZOOM_GET_A_MEETING'] },
	{ name: 'Occurrences of a webinar', ids: ['ZOOM_GET_A_WEBINAR'] },
	{ name: 'Questions for registrants of a meeting', ids: ['LIST_MEETING_QUESTIONS'] },
	{ name: 'Questions for registrants of a webinar', ids: ['LIST_WEBINAR_QUESTIONS'] },
	{ name: 'Panelists of a webinar', ids: ['webinarPanelists'] },
	{ name: 'Registrants of a meeting', ids: ['LIST_MEETING_REGISTRANTS'] },
	{ name: 'Registrants of a webinar', ids: ['LIST_WEBINAR_REGISTRANTS'] },
	{ name: 'Tracking sources of a webinar', ids: ['LIST_WEBINAR_TRACKING_SOURCES'] },
	{ name: 'Meeting templates', ids: ['LIST_MEETING_TEMPLATES'] },
	{ name: 'Webinar templates', ids: ['listWebinarTemplates'] },
	{ name: 'Authentication options', ids: ['GET_USER_SETTINGS'] },
	{ name: 'Tracking fields', ids: ['LIST_TRACKING_FIELDS'] },
	{ name: 'Groups', ids: ['LIST_GROUPS'] },
	{ name: 'Roles', ids: ['LIST_ROLES'] },
];

/** What the nodes look up in Zoom on the way. */
export const lookUps: Array<{ name: string; ids: string[] }> = [
	{ name: 'Meeting: Get Summary by meeting number', ids: ['GET_PAST_MEETING'] },
	{ name: 'Webinar: Get Absentees by webinar number', ids: ['LIST_PAST_WEBINAR_INSTANCES'] },
	{ name: 'Meeting: Get Many Summaries of one user', ids: ['ListUserMeetingSummaries'] },
	{ name: 'Meeting: Create and Update with Report Ignored Settings', ids: ['ZOOM_GET_A_MEETING'] },
	{ name: 'Webinar: Create and Update with Report Ignored Settings', ids: ['ZOOM_GET_A_WEBINAR'] },
	{ name: 'Recording: Get Many of the whole account', ids: ['ListRecordingsOfAnAccount'] },
	{ name: 'Recording: Restore of one file', ids: ['recordingStatusUpdateOne'] },
	{ name: 'Zoom Trigger: missed sessions of a meeting', ids: ['LIST_PAST_MEETING_INSTANCES'] },
	{ name: 'Zoom Trigger: missed sessions of a webinar', ids: ['LIST_PAST_WEBINAR_INSTANCES'] },
];

/** How Zoom counts a request, by endpoint. */
export function labelOf(id: string): string {
	return operationById(id).rateLimit;
}

/** How many requests of a label Zoom allows in a second. */
export function paceOf(label: string): string {
	const { free, pro, business } = RATES as unknown as Record<string, Record<string, number>>;
	return `Zoom allows an account ${free[label]} a second on Free, ${pro[label]} on Pro, ${business[label]} on Business or higher`;
}

/** Number and kind of requests, such as "1 Medium". */
export function costOf(ids: string[]): string {
	const labels = ids.map(labelOf);
	return [...new Set(labels)]
		.map((label) => `${labels.filter((one) => one === label).length} ${label}`)
		.join(' and ');
}
