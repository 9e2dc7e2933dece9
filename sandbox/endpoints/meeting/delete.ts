import { meetingOf } from '../../behaviour/access';
import { ZoomError } from '../../errors';
import { endpoint } from '../endpoint';
import { boolean, integer, string } from '../shapes/schema';

export const deleteMeeting = endpoint('DELETE /meetings/{meetingId}', {
	id: 'DELETE_MEETING',
	rate: 'Light',
	scopes: {
		classic: ['meeting:write'],
		granular: ['meeting:delete:meeting'],
		levels: ['user', 'admin', 'master'],
	},
	status: 204,
	path: { meetingId: integer },
	query: {
		occurrence_id: string,
		schedule_for_reminder: boolean,
		cancel_meeting_reminder: boolean,
	},
	handle(call, context) {
		const meeting = meetingOf(call, context);
		if (meeting.status === 'started') {
			throw new ZoomError(
				400,
				3002,
				'Sorry, you cannot delete this meeting since it’s in progress.',
			);
		}
		const { occurrence_id } = call.query;
		if (occurrence_id !== undefined) {
			const occurrence = meeting.occurrences?.find((one) => one.occurrence_id === occurrence_id);
			if (occurrence?.status !== 'available') {
				throw new ZoomError(400, 300, 'Invalid parameter: `occurrence_id`.');
			}
			occurrence.status = 'deleted';
		} else {
			context.data.meetings.splice(context.data.meetings.indexOf(meeting), 1);
		}
	},
});
