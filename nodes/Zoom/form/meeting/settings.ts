import { collection } from '../builders';
import { alternativeHosts } from './alternativeHosts';
import { audioAndVideo } from './audioAndVideo';
import { breakoutRooms } from './breakoutRooms';
import { chatAndQuestions } from './chatAndQuestions';
import { customData } from './customData';
import { interpretation } from './interpretation';
import { inviteesAndCalendar } from './inviteesAndCalendar';
import { recordingAndAi } from './recordingAndAi';
import { regions } from './regions';
import { registration } from './registration';
import { securityAndAccess } from './securityAndAccess';

/** Zoom's `settings` object of a meeting, grouped by theme; Create and Update share it. */
export const meetingSettings = collection(
	'settings',
	'Settings',
	'Add group of settings',
	[
		alternativeHosts,
		audioAndVideo,
		breakoutRooms,
		chatAndQuestions,
		customData,
		interpretation,
		inviteesAndCalendar,
		recordingAndAi,
		regions,
		registration,
		securityAndAccess,
	],
	{
		description:
			'Only the settings that you add are sent. Zoom keeps those that the account or the host has locked, without saying so.',
	},
);
