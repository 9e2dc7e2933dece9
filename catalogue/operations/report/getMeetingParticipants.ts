import { byId, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher; an administrator',
	goodToKnow: [
		'The meeting has to be over, at most a year ago. A number means the latest session, a UUID one certain session. The report appears a while after the end.',
		'Who left and came back is there once for each time, and each time under another `user_id`.',
		'Unlike Meeting > Get Past Participants, it also tells of a meeting in which a single person was, and in which breakout room somebody was (`bo_mtg_id`).',
		'`id`, `participant_user_id` and `user_email` are blank for guests. `duration` is in seconds.',
		'**Include** adds `registrant_id`, which leads back to the registration.',
	],
	call: ({ data }) => ({ pastMeetingId: byId(data.meetingInstances[0].uuid), limit: 20 }),
	target: ({ data }) => ({
		required: { pastMeetingId: byId(data.meetingInstances[0].uuid) },
		values: { include_fields: 'registrant_id' },
	}),
};

export default entry;
