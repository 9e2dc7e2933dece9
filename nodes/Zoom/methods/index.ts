import { searchMeetings, searchMeetingsAndSessions, searchPastMeetings } from './searchMeetings';
import { searchRecordings } from './searchRecordings';
import { searchUsers } from './searchUsers';
import { searchPastWebinars, searchWebinars } from './searchWebinars';

/** What the pickers of both nodes call. */
export const listSearch = {
	searchMeetings,
	searchMeetingsAndSessions,
	searchPastMeetings,
	searchPastWebinars,
	searchRecordings,
	searchUsers,
	searchWebinars,
};
