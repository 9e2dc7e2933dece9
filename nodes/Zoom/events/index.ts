import type { ZoomEvent } from '../polling/events';
import { dailyUsageReportChanged } from './dailyUsageReportChanged';
import { meetingDetailsChanged } from './meetingDetailsChanged';
import { meetingRecordingChanged } from './meetingRecordingChanged';
import { meetingSummaryUpdated } from './meetingSummaryUpdated';
import { newCloudRecording } from './newCloudRecording';
import { newMeetingCreated } from './newMeetingCreated';
import { newMeetingParticipant } from './newMeetingParticipant';
import { newWebinarCreated } from './newWebinarCreated';
import { newWebinarParticipant } from './newWebinarParticipant';
import { userInformationChanged } from './userInformationChanged';
import { webinarDetailsChanged } from './webinarDetailsChanged';

/** All events, in the order of the dropdown. */
export const events: ZoomEvent[] = [
	dailyUsageReportChanged,
	meetingDetailsChanged,
	meetingRecordingChanged,
	meetingSummaryUpdated,
	newCloudRecording,
	newMeetingCreated,
	newMeetingParticipant,
	newWebinarCreated,
	newWebinarParticipant,
	userInformationChanged,
	webinarDetailsChanged,
];
