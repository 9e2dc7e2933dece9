import { NodeOperationError, type ILoadOptionsFunctions } from 'n8n-workflow';
import { locatorValue } from '../request/locatorValue';
import { encodeSegment, readMeetingIdentifier } from '../request/identifiers';

/** The meeting or webinar that the open form is about. */
export interface Session {
	kind: 'meetings' | 'webinars';
	/** Its number as a path segment. */
	segment: string;
}

/**
 * The meeting or webinar of the form, whose occurrences, questions or sources a list shows.
 * @throws NodeOperationError when none is chosen yet, or only an expression will tell which
 */
export function sessionInForm(context: ILoadOptionsFunctions): Session {
	const [meeting, webinar] = ['meetingId', 'webinarId'].map((name) =>
		locatorValue(context.getCurrentNodeParameter(name)),
	);
	const [kind, label] =
		webinar === undefined ? (['meetings', 'Meeting'] as const) : (['webinars', 'Webinar'] as const);
	try {
		return { kind, segment: encodeSegment(readMeetingIdentifier(webinar ?? meeting, 'number')) };
	} catch {
		throw new NodeOperationError(context.getNode(), `Choose one in '${label}' first`, {
			description:
				'This list belongs to it. Where an expression gives it, or a link with a code, enter the value by hand.',
			level: 'warning',
		});
	}
}
