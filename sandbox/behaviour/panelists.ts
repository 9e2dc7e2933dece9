import { makePanelist } from '../data/webinars';
import type { Panelist, Webinar } from '../data/types';
import { userNotFound, ZoomError } from '../errors';
import type { Context } from '../context';

const MAX_PANELISTS = 100;

/** Adds people to a webinar; those who are panelists already, by their email address, are changed. */
export function invite(
	webinar: Webinar,
	people: Array<Pick<Panelist, 'name' | 'email'>>,
	{ maker }: Context,
): void {
	const { panelists } = webinar;
	const added = people.filter(({ email }) => !panelistNamed(webinar, email));
	if (panelists.length + added.length > MAX_PANELISTS) {
		throw new ZoomError(
			400,
			3000,
			'You have reached the limit for the number of panelists you can add. Contact Zoom Support for more information.',
		);
	}
	for (const person of people) {
		const known = panelistNamed(webinar, person.email);
		if (known) Object.assign(known, person);
		else panelists.push(makePanelist(maker, webinar, person));
	}
}

/** Takes a panelist off, by ID or email address; throws 1001 for anybody else. */
export function takeOff(webinar: Webinar, wanted: string): void {
	const panelist = panelistNamed(webinar, wanted);
	if (!panelist) throw userNotFound(wanted);
	webinar.panelists.splice(webinar.panelists.indexOf(panelist), 1);
}

function panelistNamed({ panelists }: Webinar, wanted: string): Panelist | undefined {
	const lower = wanted.toLowerCase();
	return panelists.find(({ id, email }) => id === wanted || email.toLowerCase() === lower);
}
