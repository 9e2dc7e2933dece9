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
import { settingsOf } from './setting';

/** Zoom's `settings` object of a meeting, grouped by theme; Create and Update share it. */
export const meetingSettings = settingsOf([
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
]);
