import { NodeOperationError, type IDataObject, type ILoadOptionsFunctions } from 'n8n-workflow';
import { isServerToServer } from '../http/account';
import { encodeSegment, readMeetingIdentifier, readUserIdentifier } from '../request/identifiers';
import { locatorValue } from '../request/locatorValue';
import { isEmpty } from '../request/parsers';

/**
 * The path segment of the user whose meetings, webinars or settings a picker lists: the User of the form, or the one
 * that logged in, or the Host of the form where nobody did.
 * @throws NodeOperationError when the form names no host yet
 */
export function hostSegment(context: ILoadOptionsFunctions): string {
	const serverToServer = isServerToServer(context);
	const [user, host] = chosen(context, 'userId', 'hostId');
	if (!serverToServer && isEmpty(user)) return 'me';
	try {
		return encodeSegment(readUserIdentifier(user ?? host, serverToServer));
	} catch {
		const label = user === undefined ? 'Host' : 'User';
		throw new NodeOperationError(context.getNode(), `Choose a user in '${label}' first`, {
			description:
				'A Server-to-Server app acts for the whole account, so the list needs to know whose to show. You can also enter an ID or a link instead.',
		});
	}
}

/**
 * The path of the meeting or webinar in the form, whose occurrences, questions or sources a list shows.
 * @throws NodeOperationError when none is chosen yet, or only an expression will tell which
 */
export function sessionPath(context: ILoadOptionsFunctions): string {
	const [meeting, planned, past] = chosen(context, 'meetingId', 'webinarId', 'pastWebinarId');
	const webinar = planned ?? past;
	const [kind, label] = webinar === undefined ? ['meetings', 'Meeting'] : ['webinars', 'Webinar'];
	try {
		return `/${kind}/${encodeSegment(readMeetingIdentifier(webinar ?? meeting, 'number'))}`;
	} catch {
		throw notChosen(context, label);
	}
}

/** The query for the occurrence that the form names under Options; nothing without one. */
export function occurrenceInForm(context: ILoadOptionsFunctions): IDataObject {
	const [occurrence] = chosen(context, 'options.occurrence_id');
	const isKnown = typeof occurrence === 'string' && /^\d+$/.test(occurrence);
	return isKnown ? { occurrence_id: occurrence } : {};
}

/**
 * The path segment of the recording in the form, whose files a list shows.
 * @throws NodeOperationError when none is chosen yet, or only an expression will tell which
 */
export function recordingSegment(context: ILoadOptionsFunctions): string {
	const [recorded] = chosen(context, 'recordedId');
	try {
		return encodeSegment(readMeetingIdentifier(recorded, 'numberOrUuid'));
	} catch {
		throw notChosen(context, 'Meeting or Webinar');
	}
}

/**
 * What is to be restored of which recording in the trash: its UUID, '' while none is chosen, and whether single files
 * are meant.
 */
export function trashInForm(context: ILoadOptionsFunctions): { uuid: string; isFile: boolean } {
	const [trashed, restore] = chosen(context, 'trashedId', 'restore');
	return { uuid: typeof trashed === 'string' ? trashed.trim() : '', isFile: restore === 'file' };
}

/** What a list that belongs to something else shows while that is not chosen. */
export function notChosen(context: ILoadOptionsFunctions, label: string): NodeOperationError {
	return new NodeOperationError(context.getNode(), `Choose one in '${label}' first`, {
		description:
			'This list belongs to it. Where an expression gives it, or a link with a code, enter the value by hand.',
		level: 'warning',
	});
}

function chosen(context: ILoadOptionsFunctions, ...names: string[]): unknown[] {
	return names.map((name) => locatorValue(context.getCurrentNodeParameter(name)));
}
