import { byId, type OperationEntry } from '../../entry';
import { series } from '../../series';

const TOPIC = 'Series to delete from';

const entry: OperationEntry = {
	wants: 'The host, or a user who may act for the host',
	goodToKnow: [
		'**Whole Meeting** deletes a recurring meeting with all its occurrences. Zoom keeps a deleted meeting for 30 days, in which it can be brought back there.',
		'**One Occurrence** deletes one date of a series. Without a value in **Occurrence** nothing is deleted.',
		'Zoom sends no email about it unless you switch **Notify Hosts** or **Notify Registrants** on under Options.',
		'A meeting that runs is not deleted: [End](#end) it first. A personal meeting room can never be deleted.',
		'The request is not repeated when the connection breaks. A meeting that is gone already is told as such; **Succeed if Already Gone** lets the workflow go on, and the item then has `already_gone`. A mistyped number counts as gone, too.',
	],
	call: ({ control }) => ({ meetingId: byId(control.addMeeting({ topic: 'Old meeting' }).id) }),
	target({ control, data }) {
		const known = data.meetings.find(({ topic }) => topic === TOPIC);
		const meeting = known ?? control.addMeeting({ ...series, topic: TOPIC });
		const next = meeting.occurrences?.find(({ status }) => status === 'available');
		return {
			required: { meetingId: byId(meeting.id) },
			values: { occurrence_id: next?.occurrence_id, meetingId: control.addMeeting({}).id },
		};
	},
	inWorkflow: { meetingId: byId("={{ $('Meeting: Create').last().json.id }}") },
};

export default entry;
