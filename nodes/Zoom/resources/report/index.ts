import type { Resource } from '../define';
import { getCloudRecordingUsage } from './getCloudRecordingUsage';
import { getDailyUsage } from './getDailyUsage';
import { getHosts } from './getHosts';
import { getMeeting } from './getMeeting';
import { getMeetingParticipants } from './getMeetingParticipants';
import { getOperationLogs } from './getOperationLogs';
import { getUserMeetings } from './getUserMeetings';
import { getWebinar } from './getWebinar';
import { getWebinarParticipants } from './getWebinarParticipants';

export const report: Resource = {
	name: 'report',
	displayName: 'Report',
	defaultOperation: 'getDailyUsage',
	operations: [
		getCloudRecordingUsage,
		getDailyUsage,
		getHosts,
		getMeeting,
		getMeetingParticipants,
		getUserMeetings,
		getOperationLogs,
		getWebinar,
		getWebinarParticipants,
	],
};
