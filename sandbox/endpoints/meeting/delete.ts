import { endpoint } from '../endpoint';
import { boolean, integer, string } from '../shapes/schema';

export const deleteMeeting = endpoint('DELETE /meetings/{meetingId}', {
	id: 'DELETE_MEETING',
	rate: 'Light',
	scopes: { classic: ['meeting:write'], granular: ['meeting:delete:meeting'] },
	status: 204,
	path: { meetingId: integer },
	query: {
		occurrence_id: string,
		schedule_for_reminder: boolean,
		cancel_meeting_reminder: boolean,
	},
});
