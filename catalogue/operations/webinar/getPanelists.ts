import { byId, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher, with the Webinar add-on',
	goodToKnow: [
		'Zoom gives all panelists at once.',
		'`join_url` is for this person alone: who has it comes in as this panelist.',
		'The host is not in the list.',
	],
	call: ({ data }) => ({ webinarId: byId(data.webinars[0].id) }),
};

export default entry;
