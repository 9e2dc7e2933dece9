import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import type { Search } from './choices';
import * as lists from './lists';
import { searchMeetings, searchMeetingsAndSessions, searchPastMeetings } from './searchMeetings';
import { searchRecordedFiles, searchTrashedFiles, searchTrashedRecordings } from './searchFiles';
import { searchRecordedVideos, searchRecordings } from './searchRecordings';
import { getRegistrants, searchRegistrants } from './searchRegistrants';
import {
	searchAccountUsers,
	searchNamedUsers,
	searchOtherUsers,
	searchUserEmails,
	searchUsers,
} from './searchUsers';
import { searchPastWebinars, searchWebinars } from './searchWebinars';

/** What the pickers of both nodes call. */
export const listSearch = {
	...lists,
	searchAccountUsers,
	searchMeetings,
	searchMeetingsAndSessions,
	searchNamedUsers,
	searchOtherUsers,
	searchPastMeetings,
	searchPastWebinars,
	searchRecordedFiles,
	searchRecordedVideos,
	searchRecordings,
	searchRegistrants,
	searchTrashedFiles,
	searchTrashedRecordings,
	searchUserEmails,
	searchUsers,
	searchWebinars,
};

/** What the fields call that take several entries of a list. */
export const loadOptions = {
	getGroups: optionsOf(lists.searchGroups),
	getOccurrences: optionsOf(lists.searchOccurrences),
	getRegistrants,
};

function optionsOf(search: Search) {
	return async function (this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
		return (await search.call(this)).results;
	};
}
