import type { IDataObject, IExecutePaginationFunctions } from 'n8n-workflow';
import { nextPageToken, options, pageSize, paging } from '../../form/lists';
import { pastWebinar } from '../../form/locators';
import { occurrence } from '../../form/resourceLocator';
import { inQuery } from '../../form/send';
import { askZoom, MISSING_SCOPE } from '../../http/client';
import { entriesOf } from '../../http/paging';
import { unlessRefused } from '../../http/refusedAnswer';
import { encodeSegment, isNumber } from '../../request/identifiers';
import type { OperationRequest, OperationResult, SendRequest } from '../../request/operation';
import type { Operation } from '../define';

export const getAbsentees: Operation = {
	name: 'Get Absentees',
	value: 'getAbsentees',
	action: 'Get the absentees of a webinar',
	description: 'List who registered for a webinar that has ended and did not come',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/past_webinars/{webinarId}/absentees',
	request: { method: 'GET', path: '/past_webinars/{webinarId}/absentees', rate: 'Heavy' },
	path: { webinarId: pastWebinar },
	list: { key: 'registrants' },
	run: ofLatestSession,
	requirements: 'Needs a webinar license, and the webinar has to take registrants.',
	fields: [
		...paging,
		options([
			nextPageToken,
			inQuery(occurrence('List who was absent from this occurrence of a recurring webinar')),
			pageSize,
		]),
	],
};

/**
 * Zoom wants the UUID of a session here, so that of the latest is looked up for a number. Zoom takes the number too,
 * which is what is sent where the sessions may not be read, where there is none, and with an occurrence.
 */
async function ofLatestSession(
	context: IExecutePaginationFunctions,
	request: OperationRequest,
	send: SendRequest,
): Promise<OperationResult> {
	const id = request.identifiers.webinarId;
	if (!isNumber(id) || request.query.occurrence_id !== undefined) return await send(request);
	const sessions = askZoom(context, {
		...request,
		path: `/past_webinars/${id}/instances`,
		rate: 'Light',
		query: {},
		expects: { list: 'webinars' },
	});
	const answer = await unlessRefused(sessions, MISSING_SCOPE);
	const uuid = latestOf(entriesOf(answer?.webinars));
	if (uuid === undefined) return await send(request);
	return await send({ ...request, path: `/past_webinars/${encodeSegment(uuid)}/absentees` });
}

function latestOf(sessions: IDataObject[]): string | undefined {
	const known = sessions.filter(({ uuid }) => typeof uuid === 'string' && uuid !== '');
	const [latest] = known.sort((a, b) => (String(a.start_time) > String(b.start_time) ? -1 : 1));
	return latest?.uuid as string | undefined;
}
