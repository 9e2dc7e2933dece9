import { byId, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher, with the Webinar add-on; an administrator',
	goodToKnow: [
		'The webinar has to be over. A number means the latest session, a UUID one certain session. The report appears a while after the end, and Zoom keeps it for six months.',
		'Who left and came back is there once for each time, and each time under another `user_id`.',
		'`id`, `participant_user_id` and `user_email` are blank for guests. `duration` is in seconds.',
		'**Include** adds `registrant_id`, which leads back to the registration.',
	],
	call: ({ data }) => ({ pastWebinarId: byId(data.webinarInstances[0].uuid), limit: 20 }),
	target: ({ data }) => ({
		required: { pastWebinarId: byId(data.webinarInstances[0].uuid) },
		values: { include_fields: 'registrant_id' },
	}),
};

export default entry;
