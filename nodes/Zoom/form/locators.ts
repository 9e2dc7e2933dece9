import type { PathLocator } from '../request/operation';
import {
	sessionIdentifier,
	sessionPicker,
	userIdentifier,
	userPicker,
	type SessionPicker,
} from './pickers';

/** The user who hosts, or whose lists are read. */
export const user: PathLocator = {
	fields: userPicker('Who hosts the meeting, or whose meetings, webinars or recordings to list'),
	read: async (context) => await userIdentifier(context, 'userId', 'User'),
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
export const webinarOrSession: PathLocator = {
	...session({ ...webinarPicker, form: 'numberOrUuid' }),
	fields: webinar.fields,
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
 * Each kind of session has a parameter name of its own: n8n works out the value of a parameter anew for every field of
 * its name, shown or not.
 */
function session(picker: SessionPicker): PathLocator {
	return {
		fields: sessionPicker(picker),
		read: async (context) => await sessionIdentifier(context, picker),
	};
}
