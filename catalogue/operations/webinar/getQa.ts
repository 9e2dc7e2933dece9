import { byId, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher, with the Webinar add-on',
	goodToKnow: [
		'One item for each person who asked: `question_details` has the questions, each with its answer.',
		'A number means the latest session, a UUID one certain session.',
		'With **Output** set to Envelope you also get the UUID and the start of the session.',
	],
	call: ({ data }) => ({ pastWebinarId: byId(data.webinarInstances[0].uuid) }),
};

export default entry;
