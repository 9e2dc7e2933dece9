import type { INodeParameters } from 'n8n-workflow';
import type { Sandbox } from '../../../../sandbox';
import type { Operation } from '../../../../sandbox/spec';

/** The identifiers, and the further values, that an operation of the walk works on. */
export interface Target {
	/** What the form has to hold before anything else. */
	required: INodeParameters;
	/** Values that only this account makes valid, by parameter name. */
	values: Record<string, unknown>;
}

const locator = (value: string | number) => ({ __rl: true, mode: 'id', value: String(value) });
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString();
const toSecond = (moment: string) => `${moment.slice(0, 19)}Z`;
const person = { email: 'ada@example.org', first_name: 'Ada' };
/** An update needs something to change. */
const change = { updateFields: { agenda: 'Another one' } };
const series = { type: 8, recurrence: { type: 1, end_times: 5 } };

/** A meeting, webinar or recording of its own for one run, so that no run sees what another did. */
export function targetFor({ id }: Operation, { control, data }: Sandbox): Target {
	const [, colleague] = data.users;
	const [first, second] = data.groups;
	switch (id) {
		case 'ZOOM_ADD_A_MEETING_REGISTRANT': {
			const meeting = control.addMeeting({
				...series,
				settings: { approval_type: 0 },
				questions: { questions: [], custom_questions: questions },
			});
			return {
				required: { meetingId: locator(meeting.id), ...person },
				values: { meetingId: meeting.id, ...answers, occurrence_ids: ids(meeting.occurrences) },
			};
		}
		case 'ZOOM_ADD_A_WEBINAR_REGISTRANT': {
			const webinar = control.addWebinar({
				...series,
				type: 9,
				questions: { questions: [], custom_questions: questions },
			});
			return {
				required: { webinarId: locator(webinar.id), ...person },
				values: { webinarId: webinar.id, ...answers, occurrence_ids: ids(webinar.occurrences) },
			};
		}
		case 'ZOOM_CREATE_A_MEETING':
			return { required: {}, values: { userId: colleague.id, schedule_for: colleague.email } };
		case 'ZOOM_GET_A_MEETING':
		case 'ZOOM_UPDATE_A_MEETING': {
			const meeting = control.addMeeting(series);
			const [{ occurrence_id }] = meeting.occurrences!;
			return {
				required: { meetingId: locator(meeting.id), ...(id === 'ZOOM_UPDATE_A_MEETING' && change) },
				values: { meetingId: meeting.id, occurrence_id, schedule_for: colleague.email },
			};
		}
		case 'ZOOM_GET_A_WEBINAR': {
			const { id: webinarId, occurrences } = control.addWebinar({ ...series, type: 9 });
			const [{ occurrence_id }] = occurrences!;
			return {
				required: { webinarId: locator(webinarId) },
				values: { webinarId, occurrence_id },
			};
		}
		case 'ZOOM_GET_A_MEETING_SUMMARY': {
			const [{ meeting_uuid: meetingId }] = data.summaries;
			return { required: { pastMeetingId: locator(meetingId) }, values: { meetingId } };
		}
		case 'ZOOM_GET_PAST_MEETING_PARTICIPANTS': {
			const [{ uuid }] = data.meetingInstances;
			return { required: { pastMeetingId: locator(uuid) }, values: { meetingId: uuid } };
		}
		case 'ZOOM_LIST_WEBINAR_PARTICIPANTS': {
			const [{ uuid }] = data.webinarInstances;
			return { required: { pastWebinarId: locator(uuid) }, values: { webinarId: uuid } };
		}
		case 'ZOOM_GET_MEETING_RECORDINGS':
		case 'ZOOM_DELETE_MEETING_RECORDINGS': {
			const { uuid } = control.addRecording({});
			return { required: { recordedId: locator(uuid) }, values: { meetingId: uuid } };
		}
		case 'ZOOM_LIST_ALL_RECORDINGS':
			control.addRecording({});
			control.addRecording({});
			return {
				required: {},
				values: {
					userId: colleague.id,
					meeting_id: data.meetings[0].id,
					from: day(-9).slice(0, 10),
					to: day(0).slice(0, 10),
				},
			};
		case 'ZOOM_LIST_ARCHIVED_FILES':
			return {
				required: {},
				values: {
					from: toSecond(day(-5)),
					to: toSecond(day(-1)),
					group_id: first.id,
					group_ids: `${first.id},${second.id}`,
				},
			};
		case 'ZOOM_GET_DAILY_USAGE_REPORT':
			return {
				required: {},
				values: { year: new Date().getUTCFullYear(), month: lastMonth(), group_id: first.id },
			};
		default:
			return { required: {}, values: { userId: colleague.id } };
	}
}

const questions = [
	{ title: 'Diet', type: 'short', required: false, answers: [] },
	{ title: 'Size', type: 'short', required: false, answers: [] },
];
const answers = {
	custom_questions: [
		{ title: 'Diet', value: 'None' },
		{ title: 'Size', value: 'M' },
	],
};

function ids(occurrences: Array<{ occurrence_id: string }> = []): string {
	return occurrences
		.slice(0, 2)
		.map(({ occurrence_id }) => occurrence_id)
		.join(',');
}

/** The report takes a month of this year, so in January no month but that one. */
function lastMonth(): number {
	return Math.max(1, new Date().getUTCMonth());
}
