import { instanceOf, needsPaidPlan } from '../../behaviour/access';
import { meetingNotFound, ZoomError } from '../../errors';
import { isNumeric } from '../../paths';
import { endpoint } from '../endpoint';
import { list, object, string } from '../shapes/schema';
import { summaryEntry } from '../shapes/summary';

export const getMeetingSummary = endpoint('GET /meetings/{meetingId}/meeting_summary', {
	id: 'ZOOM_GET_A_MEETING_SUMMARY',
	rate: 'Light',
	scopes: {
		classic: ['meeting_summary:read'],
		granular: ['meeting:read:summary'],
		levels: ['user', 'admin', 'master'],
	},
	path: { meetingId: string },
	answer: object({
		...summaryEntry,
		summary_last_modified_user_id: string,
		summary_last_modified_user_email: string,
		summary_title: string,
		summary_overview: string,
		summary_details: list(object({ label: string, summary: string })),
		next_steps: list(string),
		edited_summary: object({
			summary_overview: string,
			summary_details: string,
			next_steps: list(string),
		}),
		summary_content: string,
		summary_doc_url: string,
	}),
	handle(call, context) {
		needsPaidPlan(context);
		const uuid = call.path.meetingId;
		if (isNumeric(uuid) && context.options.strict)
			throw new ZoomError(400, 300, 'Invalid meeting id.');
		const { data } = context;
		const instances = [...data.meetingInstances, ...data.webinarInstances];
		const instance = instanceOf(call, instances, uuid);
		const summary = data.summaries.find(
			({ meeting_uuid }) => meeting_uuid === (instance?.uuid ?? uuid),
		);
		if (!summary || !instance) throw meetingNotFound(uuid);
		return summary;
	},
});
