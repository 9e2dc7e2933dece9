import type { IExecuteSingleFunctions, INodeProperties, PreSendAction } from 'n8n-workflow';
import {
	sessionPicker,
	sessionSegment,
	userPicker,
	userSegment,
	type SessionPicker,
} from './pickers';
import { fill } from './send';

/** What an operation is about: its fields in the form, and the step that puts it into the path. */
export interface Subject {
	fields: INodeProperties[];
	inPath: PreSendAction;
}

/** The user who hosts, or whose lists are read. */
export const user: Subject = {
	fields: userPicker('Who hosts the meeting, or whose meetings, webinars or recordings to list'),
	inPath: inPath(async (context) => await userSegment(context, 'userId', 'User')),
};

/** A meeting that is planned. */
export const meeting = session({
	name: 'meetingId',
	displayName: 'Meeting',
	searchListMethod: 'searchMeetings',
	form: 'number',
	description: 'Which meeting. An ID is the number of 10 or 11 digits from the invitation.',
});

/** A session of a meeting. */
export const pastMeeting = session({
	name: 'pastMeetingId',
	displayName: 'Meeting',
	searchListMethod: 'searchPastMeetings',
	form: 'numberOrUuid',
	description:
		'The meeting that has ended. A meeting ID means its latest session, a UUID one certain session.',
});

const webinarPicker: SessionPicker = {
	name: 'webinarId',
	displayName: 'Webinar',
	searchListMethod: 'searchWebinars',
	form: 'number',
	description: 'Which webinar. An ID is the number of 10 or 11 digits from the invitation.',
};

/** A webinar that is planned. */
export const webinar = session(webinarPicker);

/** The same where Zoom takes the UUID of a webinar too. */
export const webinarOrSession: Subject = {
	fields: webinar.fields,
	inPath: sessionInPath({ ...webinarPicker, form: 'numberOrUuid' }),
};

/** A session of a webinar. */
export const pastWebinar = session({
	name: 'pastWebinarId',
	displayName: 'Webinar',
	searchListMethod: 'searchPastWebinars',
	form: 'numberOrUuid',
	description:
		'The webinar that has ended. A webinar ID means its latest session, a UUID one certain session.',
});

/** A session that was recorded. */
export const recorded = session({
	name: 'recordedId',
	displayName: 'Meeting or Webinar',
	searchListMethod: 'searchRecordings',
	form: 'numberOrUuid',
	description: 'What was recorded. An ID means the latest session, a UUID one certain session.',
});

/**
 * Each kind of subject has a parameter name of its own: n8n works out the value of a parameter anew for every field of
 * its name, shown or not.
 */
function session(picker: SessionPicker): Subject {
	return { fields: sessionPicker(picker), inPath: sessionInPath(picker) };
}

function sessionInPath(picker: SessionPicker): PreSendAction {
	return inPath(async (context) => await sessionSegment(context, picker));
}

/** Fills in the one place in the path of an operation. */
function inPath(segment: (context: IExecuteSingleFunctions) => Promise<string>): PreSendAction {
	return fill(async (context, options) => {
		const value = await segment(context);
		options.url = options.url.replace(/\{\w+\}/, () => value);
	});
}
