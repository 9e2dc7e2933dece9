import type { INodeProperties } from 'n8n-workflow';
import { readFileIdentifier, readMeetingIdentifier } from '../request/identifiers';
import { refuseField } from '../request/invalidField';
import { parserFor } from '../request/parsers';
import { choice } from './builders';
import { user } from './locators';
import { host, identifierPicker, type Context, type Picker } from './pickers';
import { resourceLocator } from './resourceLocator';

/** One file of the recording in the form. */
export const recordedFile = identifierPicker(
	resourceLocator({
		displayName: 'File',
		name: 'recordingId',
		searchListMethod: 'searchRecordedFiles',
		required: true,
		placeholder: 'e.g. 72576a1f-4e66-4a77-87c4-f13f9808bd76',
		description: 'Which file of the recording. Recording: Get returns the files with their IDs.',
	}),
	readFileIdentifier,
);

const trashed = identifierPicker(
	resourceLocator({
		displayName: 'Recording',
		name: 'trashedId',
		searchListMethod: 'searchTrashedRecordings',
		byHand: 'By UUID',
		required: true,
		placeholder: 'e.g. aDYlohsHRtCd4ii1uC2+hA==',
		description:
			'Which recording in the trash. Get Many with the filter Trash returns its UUID; a meeting ID is not enough, as all sessions of a meeting share it.',
	}),
	(value) => readMeetingIdentifier(value, 'uuid'),
);

const RESTORE = choice('restore', 'Restore', 'What to bring back from the trash', [
	['All Files of a Recording', 'all'],
	['One File', 'file'],
]);

/** A recording in the trash. */
export const trashedRecording: Picker = { ...trashed, fields: [RESTORE, host, ...trashed.fields] };

const oneFile = identifierPicker(
	resourceLocator({
		displayName: 'File',
		name: 'trashedFileId',
		searchListMethod: 'searchTrashedFiles',
		placeholder: 'e.g. 72576a1f-4e66-4a77-87c4-f13f9808bd76',
		description: 'Which of its files in the trash',
		displayOptions: { show: { restore: ['file'] } },
	}),
	readFileIdentifier,
);

/** One of its files, where only one is wanted; '' for all of them. */
export const trashedFile: Picker = {
	...oneFile,
	read: async (context) => (chosen(context, RESTORE) === 'file' ? await oneFile.read(context) : ''),
};

const RECORDINGS_OF = choice('recordingsOf', 'Recordings Of', 'Whose recordings to list', [
	['User', 'user', 'One user'],
	['Whole Account', 'account', 'All users. Needs the credential of an administrator.'],
]);

/** The condition under which something is about one user only. */
const OF_USER = { recordingsOf: ['user'] };

/** What only the recordings of one user can be filtered by. */
export const ofUser: Pick<INodeProperties, 'displayOptions'> = {
	displayOptions: { show: { '/recordingsOf': OF_USER.recordingsOf } },
};

/** Whose recordings are listed: a user, or '' for the whole account. */
export const userOrAccount: Picker = {
	fields: [
		RECORDINGS_OF,
		...user.fields.map((field) => ({
			...field,
			displayOptions: { show: { ...field.displayOptions?.show, ...OF_USER } },
		})),
	],
	read: async (context) =>
		chosen(context, RECORDINGS_OF) === 'account' ? '' : await user.read(context),
};

function chosen(context: Context, field: INodeProperties): unknown {
	const given = context.getNodeParameter(field.name, field.default);
	try {
		const found = parserFor(field)(given, { timezone: 'UTC', body: {}, query: {} });
		return found ?? field.default;
	} catch (error) {
		refuseField(context, field.displayName, error);
	}
}
