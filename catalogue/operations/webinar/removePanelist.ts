import { byId, type Account, type OperationEntry } from '../../entry';

/** A webinar with one panelist. */
function spoken({ control }: Account) {
	const panelist = { id: 'pZ4rT0m1Sx2c8VQ0bNwKdA', email: 'sam@example.org', name: 'Sam Okoro' };
	const { id } = control.addWebinar({ panelists: [panelist] });
	return { webinarId: byId(id), panelistId: byId(panelist.id) };
}

const entry: OperationEntry = {
	wants: 'Pro or higher, with the Webinar add-on',
	goodToKnow: [
		'One panelist is removed, never all: an empty **Panelist** is refused before anything is sent.',
		"It can't be undone. [Add Panelists](#add-panelists) invites the person anew.",
		'**Panelist** takes the ID or the email address, as [Get Panelists](#get-panelists) returns them.',
		'The request is not repeated when the connection breaks. A panelist who is gone already is told as such; **Succeed if Already Gone** takes it for done.',
	],
	call: spoken,
	inWorkflow: {
		webinarId: byId("={{ $('Webinar: Add Panelists').first().json.id }}"),
		panelistId: byId('sam@example.org'),
	},
};

export default entry;
