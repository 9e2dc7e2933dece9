import { byId, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher, with the Webinar add-on; an administrator',
	goodToKnow: [
		'The webinar has to be over, at most a year ago. A number means the latest session, a UUID one certain session.',
		'`total_minutes` adds up the minutes of all participants.',
	],
	call: ({ data }) => ({ pastWebinarId: byId(data.webinarInstances[0].uuid) }),
};

export default entry;
