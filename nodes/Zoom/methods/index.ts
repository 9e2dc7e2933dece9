import { searchAuthenticationOptions } from './searchAuthenticationOptions';
import { getGroups, searchGroups } from './searchGroups';
import { searchMeetings, searchMeetingsAndSessions, searchPastMeetings } from './searchMeetings';
import { getOccurrences, searchOccurrences } from './searchOccurrences';
import { searchQuestions } from './searchQuestions';
import { searchRecordings } from './searchRecordings';
import { searchTemplates } from './searchTemplates';
import { searchTimezones } from './searchTimezones';
import { searchTrackingFields } from './searchTrackingFields';
import { searchTrackingSources } from './searchTrackingSources';
import { searchOtherUsers, searchUsers } from './searchUsers';
import { searchPastWebinars, searchWebinars } from './searchWebinars';

/** What the pickers of both nodes call. */
export const listSearch = {
	searchAuthenticationOptions,
	searchGroups,
	searchMeetings,
	searchMeetingsAndSessions,
	searchOccurrences,
	searchOtherUsers,
	searchPastMeetings,
	searchPastWebinars,
	searchQuestions,
	searchRecordings,
	searchTemplates,
	searchTimezones,
	searchTrackingFields,
	searchTrackingSources,
	searchUsers,
	searchWebinars,
};

/** What the fields call that take several entries of a list. */
export const loadOptions = { getGroups, getOccurrences };
