import { byId, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher, with the Webinar add-on',
	goodToKnow: [
		'Zoom takes 30 panelists in a request; more are sent in several. If one of these is refused, the message says how many have been added.',
		"Zoom's answer does not name the panelists. [Get Panelists](#get-panelists) has their IDs and join links.",
		'Somebody who is a panelist already, by the email address, is updated, as far as is known.',
		'A request is not repeated when the connection breaks, as it might invite people twice.',
	],
	call: ({ control }) => ({
		webinarId: byId(control.addWebinar({}).id),
		panelists: {
			panelist: [
				{ email: 'robin.lee@example.com', name: 'Robin Lee' },
				{ email: 'sam@example.org', name: 'Sam Okoro', name_tag_description: 'Moderator' },
			],
		},
	}),
};

export default entry;
