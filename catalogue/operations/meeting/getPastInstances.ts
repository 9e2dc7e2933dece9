import { byId, held, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'The host, or a user who may act for the host',
	goodToKnow: [
		'One item for each session, with its `uuid` and `start_time`. With the UUID you ask for one certain session in [Get Past](#get-past), [Get Past Participants](#get-past-participants), [Get Summary](#get-summary) and the recordings.',
		'Zoom gives all of them at once, in an order that is not documented, and none that is older than 15 months.',
	],
	call: (account) => ({ meetingId: byId(held(account).id) }),
};

export default entry;
