import { userOf } from '../../behaviour/access';
import { listedRecordings } from '../../behaviour/recordings';
import { endpoint } from '../endpoint';
import { pageEnvelope, pageQuery } from '../shapes/pages';
import { recording } from '../shapes/recording';
import { boolean, date, integer, list, object, string } from '../shapes/schema';

export const listRecordings = endpoint('GET /users/{userId}/recordings', {
	id: 'ZOOM_LIST_ALL_RECORDINGS',
	rate: 'Medium',
	scopes: {
		classic: ['recording:read'],
		granular: ['cloud_recording:read:list_user_recordings'],
		levels: ['user', 'admin', 'master'],
	},
	path: { userId: string },
	query: {
		...pageQuery,
		mc: { ...string, pattern: '^(true|false)$', default: 'false' },
		trash: { ...boolean, default: false },
		from: date,
		to: date,
		trash_type: { ...string, default: 'meeting_recordings' },
		meeting_id: integer,
	},
	listKey: 'meetings',
	answer: object({ ...pageEnvelope, from: string, to: string, meetings: list(object(recording)) }),
	handle(call, context) {
		const user = userOf(call, context);
		const own = context.data.recordings.filter(({ host_id }) => host_id === user.id);
		return listedRecordings(own, call, context);
	},
});
