import { byId, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher, with the Webinar add-on',
	goodToKnow: [
		'The webinar ends at once, for host, panelists and attendees alike. The webinar itself stays: it can be started again, and a series goes on with its next date.',
		'It is for a webinar that is running. What Zoom answers for one that is not running is not documented.',
		'The request is not repeated when the connection breaks: it could end a session that was started again in between.',
	],
	call({ control }) {
		const { id } = control.addWebinar({ topic: 'Product tour' });
		control.startWebinar({ id });
		return { webinarId: byId(id) };
	},
};

export default entry;
