import { meetingOf } from '../../behaviour/access';
import { endInstance, runningOf } from '../../behaviour/live';
import { meetingNotFound } from '../../errors';
import { endpoint } from '../endpoint';
import { enumOf, integer, object, string } from '../shapes/schema';

export const endMeeting = endpoint('PUT /meetings/{meetingId}/status', {
	id: 'meetingStatus',
	rate: 'Light',
	scopes: {
		classic: ['meeting:write'],
		granular: ['meeting:update:status'],
		levels: ['user', 'admin', 'master'],
	},
	status: 204,
	path: { meetingId: integer },
	body: object({ action: enumOf(string, ['end', 'recover']) }),
	handle(call, context) {
		const meeting = meetingOf(call, context);
		const running = runningOf(meeting, context.data.meetingInstances);
		// What Zoom says of a meeting that does not run, or that was not deleted, is not known.
		if (call.body.action !== 'end' || !running) throw meetingNotFound(meeting.id);
		endInstance(meeting, running, context);
	},
});
