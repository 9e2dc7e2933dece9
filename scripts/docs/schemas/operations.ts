import type { IDataObject } from 'n8n-workflow';
import { simplifyArchive } from '../../../nodes/Zoom/resources/archivedFile/getAll';
import { simplifySummary } from '../../../nodes/Zoom/resources/meeting/getSummary';
import { simplifySession } from '../../../nodes/Zoom/resources/meeting/simplify';
import { simplifyRecording } from '../../../nodes/Zoom/resources/recording/simplify';
import { answerOf, changedBy, entryOf, flag, number, object, text, type Shape } from './shape';

type Simplify = (entry: IDataObject) => IDataObject;

const simplified = async (shape: Shape, simplify: Simplify) => await changedBy(shape, simplify);

/** What an item holds that an operation gives out with its form as it is at first, by resource and operation. */
export const operationShapes: Record<string, () => Shape | Promise<Shape>> = {
	'archivedFile/getAll': () =>
		simplified(entryOf('ZOOM_LIST_ARCHIVED_FILES', 'meetings'), simplifyArchive),
	'device/getAll': () => entryOf('ZOOM_LIST_DEVICES', 'devices'),
	'meeting/addRegistrant': () => answerOf('ZOOM_ADD_A_MEETING_REGISTRANT'),
	'meeting/create': () => simplified(answerOf('ZOOM_CREATE_A_MEETING'), simplifySession),
	'meeting/get': () => simplified(answerOf('ZOOM_GET_A_MEETING'), simplifySession),
	'meeting/getAll': () => entryOf('ZOOM_LIST_MEETINGS', 'meetings'),
	'meeting/getPastParticipants': () =>
		entryOf('ZOOM_GET_PAST_MEETING_PARTICIPANTS', 'participants'),
	'meeting/getSummary': () => simplified(answerOf('ZOOM_GET_A_MEETING_SUMMARY'), simplifySummary),
	'meeting/update': () => object({ success: flag, id: number }),
	'recording/delete': () => object({ deleted: flag, meetingId: text, action: text }),
	'recording/get': () => simplified(answerOf('ZOOM_GET_MEETING_RECORDINGS'), simplifyRecording),
	'recording/getAll': () =>
		simplified(entryOf('ZOOM_LIST_ALL_RECORDINGS', 'meetings'), simplifyRecording),
	'report/getDailyUsage': () => entryOf('ZOOM_GET_DAILY_USAGE_REPORT', 'dates'),
	'webinar/addRegistrant': () => answerOf('ZOOM_ADD_A_WEBINAR_REGISTRANT'),
	'webinar/get': () => simplified(answerOf('ZOOM_GET_A_WEBINAR'), simplifySession),
	'webinar/getAll': () => entryOf('ZOOM_LIST_WEBINARS', 'webinars'),
	'webinar/getParticipants': () => entryOf('ZOOM_LIST_WEBINAR_PARTICIPANTS', 'participants'),
};
