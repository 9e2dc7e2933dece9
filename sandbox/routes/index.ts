import type { Handler } from '../context';
import { accountRoutes } from './account';
import { meetingRoutes } from './meetings';
import { pastMeetingRoutes } from './pastMeetings';
import { recordingRoutes } from './recordings';
import { registrantRoutes } from './registrants';
import { summaryRoutes } from './summaries';
import { webinarRoutes } from './webinars';
import { writeMeetingRoutes } from './writeMeeting';

/** The handler of each operation, by its id in endpoints/. */
export const handlers: Record<string, Handler> = {
	...accountRoutes,
	...meetingRoutes,
	...pastMeetingRoutes,
	...recordingRoutes,
	...registrantRoutes,
	...summaryRoutes,
	...webinarRoutes,
	...writeMeetingRoutes,
};
