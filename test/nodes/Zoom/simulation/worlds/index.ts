import type { MakeWorld } from '../world';
import { details } from './details';
import { meetings } from './meetings';
import { participants } from './participants';
import { recordingFiles } from './recordingFiles';
import { recordings } from './recordings';
import { summary } from './summary';
import { usage } from './usage';
import { user } from './user';
import { webinars } from './webinars';

/** The part of Zoom that each event watches. */
export const worlds: Record<string, MakeWorld> = {
	dailyUsageReportChanged: usage,
	meetingDetailsChanged: details(false),
	meetingRecordingChanged: recordingFiles,
	meetingSummaryUpdated: summary,
	newCloudRecording: recordings,
	newMeetingCreated: meetings,
	newMeetingParticipant: participants(false),
	newWebinarCreated: webinars,
	newWebinarParticipant: participants(true),
	userInformationChanged: user,
	webinarDetailsChanged: details(true),
};
