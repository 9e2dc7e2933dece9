import { NodeApiError, type IDataObject, type IExecutePaginationFunctions } from 'n8n-workflow';
import { options } from '../../form/lists';
import { webinar } from '../../form/locators';
import { panelists } from '../../form/panelists';
import {
	single,
	type OperationRequest,
	type OperationResult,
	type SendRequest,
} from '../../request/operation';
import type { Operation } from '../define';

/** How many panelists Zoom takes in one request. */
const MOST = 30;

export const addPanelists: Operation = {
	name: 'Add Panelists',
	value: 'addPanelists',
	action: 'Add panelists to a webinar',
	description: 'Invite people to speak in a webinar',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/webinars/{webinarId}/panelists',
	request: { method: 'POST', path: '/webinars/{webinarId}/panelists', rate: 'Medium' },
	path: { webinarId: webinar },
	answer: ['id', 'updated_at'],
	run: inParts,
	requirements: 'Needs a webinar license.',
	fields: [panelists, options()],
};

/** Sends as many requests as it takes, and gives Zoom's answer to the last. */
async function inParts(
	_context: IExecutePaginationFunctions,
	request: OperationRequest,
	send: SendRequest,
): Promise<OperationResult> {
	const people = request.body?.panelists as IDataObject[];
	let result = single({});
	for (let added = 0; added < people.length; added += MOST) {
		const panelists = people.slice(added, added + MOST);
		const sending = send({ ...request, body: { panelists } });
		result = await sending.catch((error: unknown) => {
			throw afterSome(error, added);
		});
	}
	return result;
}

/** The same error, which also says how many have been added before: nobody has to be invited twice. */
function afterSome(error: unknown, added: number): unknown {
	if (error instanceof NodeApiError && added > 0) {
		const before = `The first ${added} panelists have been added. Leave them out when you run it again.`;
		error.description = [before, error.description].filter(Boolean).join(' ');
	}
	return error;
}
