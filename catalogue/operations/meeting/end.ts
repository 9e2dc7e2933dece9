import { byId, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'The host, or a user who may act for the host',
	goodToKnow: [
		'Everybody is sent out, and the session is over. The meeting stays in the calendar; the host can start it again.',
		'What Zoom answers for a meeting that does not run is not documented. The local Zoom API says that there is no such meeting.',
		'**Succeed if Not Running** lets a workflow go on then, and the item has `already_over`. A mistyped number counts as not running, too.',
		'The request is not repeated when the connection breaks: by then the meeting might have been started anew.',
	],
	call({ control }) {
		const { id } = control.addMeeting();
		control.startMeeting({ id });
		return { meetingId: byId(id), options: { succeedIfOver: true } };
	},
};

export default entry;
