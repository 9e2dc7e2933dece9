import { namedUserPicker, sessionPicker, userPicker, type Picker } from './pickers';

/** The user who hosts, or whose lists are read. */
export const user = userPicker(
	'Who hosts the meeting, or whose meetings, webinars or recordings to list',
);

/** A user of the account in any state, the connected one if nobody is named. */
export const accountUser = userPicker(
	'Which user of the account',
	'accountUserId',
	'searchAccountUsers',
);

/** A user of the account in any state, who has to be named; `me` may be typed. */
export const namedUser = namedUserPicker('Which user of the account. It has to be named.', true);

/** The same where it can't be the connected user. */
export const otherUser: Picker = {
	...namedUserPicker('', false),
	fields: namedUser.fields,
};

/** A meeting that is planned. */
export const meeting = sessionPicker({
	name: 'meetingId',
	displayName: 'Meeting',
	searchListMethod: 'searchMeetings',
	form: 'number',
	description: 'Which meeting. An ID is the number of 10 or 11 digits from the invitation.',
});

/** A session of a meeting. */
export const pastMeeting = sessionPicker({
	name: 'pastMeetingId',
	displayName: 'Meeting',
	searchListMethod: 'searchPastMeetings',
	form: 'numberOrUuid',
	description:
		'The meeting that has ended. A meeting ID means its latest session, a UUID one certain session.',
});

const asWebinar = {
	name: 'webinarId',
	displayName: 'Webinar',
	searchListMethod: 'searchWebinars',
	description: 'Which webinar. An ID is the number of 10 or 11 digits from the invitation.',
};

/** A webinar that is planned. */
export const webinar = sessionPicker({ ...asWebinar, form: 'number' });

/** The same where Zoom takes the UUID of a webinar too. */
export const webinarOrSession: Picker = {
	...sessionPicker({ ...asWebinar, form: 'numberOrUuid' }),
	fields: webinar.fields,
};

/** A session of a webinar. */
export const pastWebinar = sessionPicker({
	name: 'pastWebinarId',
	displayName: 'Webinar',
	searchListMethod: 'searchPastWebinars',
	form: 'numberOrUuid',
	description:
		'The webinar that has ended. A webinar ID means its latest session, a UUID one certain session.',
});

/** A session that was recorded. */
export const recorded = sessionPicker({
	name: 'recordedId',
	displayName: 'Meeting or Webinar',
	searchListMethod: 'searchRecordings',
	form: 'numberOrUuid',
	description: 'What was recorded. An ID means the latest session, a UUID one certain session.',
});
