import { byId, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher, with the Webinar add-on',
	goodToKnow: [
		'Only sessions that have ended are listed, all at once.',
		'`uuid` names one session. [Get Participants](#get-participants), [Get Absentees](#get-absentees), [Get Poll Results](#get-poll-results) and [Get Q&A](#get-qa) take it as their webinar.',
	],
	call: ({ data }) => ({ webinarId: byId(data.webinarInstances[0].session_id) }),
};

export default entry;
