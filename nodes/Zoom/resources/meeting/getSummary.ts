import type { IExecutePaginationFunctions } from 'n8n-workflow';
import { options, simplify } from '../../form/lists';
import { pastMeeting } from '../../form/locators';
import { askZoom } from '../../http/client';
import { encodeSegment, isNumber } from '../../request/identifiers';
import type { OperationRequest, OperationResult, SendRequest } from '../../request/operation';
import type { Operation } from '../define';

/** What a summary says of which meeting, without who is behind it. */
const KEPT = [
	'meeting_id',
	'meeting_uuid',
	'meeting_topic',
	'meeting_start_time',
	'meeting_end_time',
	'meeting_host_email',
	'summary_title',
	'summary_overview',
	'summary_details',
	'next_steps',
	'summary_content',
	'edited_summary',
	'summary_doc_url',
	'summary_created_time',
	'summary_last_modified_time',
];

export const getSummary: Operation = {
	name: 'Get Summary',
	value: 'getSummary',
	action: 'Get the summary of a meeting',
	description: 'Get what AI Companion wrote about a meeting',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/meetings/{meetingId}/meeting_summary',
	request: { method: 'GET', path: '/meetings/{meetingId}/meeting_summary', rate: 'Light' },
	path: { meetingId: pastMeeting },
	answer: ['meeting_uuid', 'meeting_id'],
	simplify: KEPT,
	run: ofLatestSession,
	requirements: 'Needs a host on a Pro plan or higher whose AI Companion writes meeting summaries.',
	fields: [simplify, options()],
};

/** Zoom knows a summary only by the UUID of its session, so a meeting number is looked up first. */
async function ofLatestSession(
	context: IExecutePaginationFunctions,
	request: OperationRequest,
	send: SendRequest,
): Promise<OperationResult> {
	const id = request.identifiers.meetingId;
	if (!isNumber(id)) return await send(request);
	const { uuid } = await askZoom(context, {
		...request,
		path: `/past_meetings/${id}`,
		query: {},
		expects: { oneOf: ['uuid'] },
	});
	return await send({
		...request,
		path: `/meetings/${encodeSegment(String(uuid))}/meeting_summary`,
	});
}
