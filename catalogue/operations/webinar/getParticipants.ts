import { byId, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher, with the Webinar add-on',
	goodToKnow: [
		'The session has to be over, at most a year ago. A number means the latest session, a UUID one certain session.',
		'Who left and came back is there once for each time.',
		'`duration` is in seconds.',
		'The email address is blank for guests who were not logged in or are of another Zoom account.',
	],
	call: ({ data }) => ({
		pastWebinarId: byId(data.webinarInstances[0].session_id),
		limit: 20,
	}),
	target({ data }) {
		const [{ uuid }] = data.webinarInstances;
		return { required: { pastWebinarId: byId(uuid) }, values: {} };
	},
};

export default entry;
