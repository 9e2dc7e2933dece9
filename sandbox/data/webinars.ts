import { DAY, HOUR, iso, MINUTE, type Maker } from './maker';
import { makeRecurring, makeSession, openRegistration } from './sessions';
import { webinarSettings } from './settings';
import type { Panelist, User, Webinar } from './types';

/** A webinar (type 5) at `start`. */
export function makeWebinar(
	maker: Maker,
	host: User,
	uuid: string,
	start: Date,
	now: Date,
): Webinar {
	const webinar: Webinar = {
		...makeSession(maker, host, uuid),
		type: 5,
		start_time: iso(start),
		duration: maker.pick([45, 60, 90]),
		created_at: iso(Math.min(now.getTime(), start.getTime()) - maker.int(24, 1000) * HOUR),
		settings: webinarSettings(),
		is_simulive: false,
		panelists: [],
		tracking_sources: [],
		password: maker.text(6),
	};
	webinar.topic = `Webinar: ${webinar.topic}`;
	return webinar;
}

/** The connected user's webinars: 120 of types 5, 6 and 9. */
export function makeWebinars(maker: Maker, me: User, now: Date): Webinar[] {
	return Array.from({ length: 120 }, (_, index) => {
		const offset = index < 30 ? -(1 + (index % 25)) : 1 + (index % 70);
		const start = new Date(now.getTime() + offset * DAY + maker.int(32, 72) * 15 * MINUTE);
		const webinar = makeWebinar(maker, me, maker.uuidAt(index), start, now);
		if (index % 12 === 5) makeRecurring(webinar, 6);
		if (index % 12 === 7) makeRecurring(webinar, 9, { type: 2, weekly_days: '3', end_times: 10 });
		if (index % 3 === 0 || index >= 110) openRegistration(maker, webinar, 4, now);
		if (index >= 110) {
			webinar.tracking_sources = ['Newsletter', 'Partner'].map((source_name) => ({
				id: maker.objectId(),
				source_name,
				tracking_url: `https://us05web.zoom.example/webinar/register/${maker.text(20)}`,
				registration_count: maker.int(0, 40),
				visitor_count: maker.int(40, 400),
			}));
		}
		return webinar;
	});
}

/** Gives every tenth webinar three panelists. */
export function addPanelists(maker: Maker, webinars: Webinar[]): void {
	for (const webinar of webinars.filter((_, index) => index % 10 === 0)) {
		for (let count = 0; count < 3; count++) {
			const name = maker.faker.person.fullName();
			const email = maker.faker.internet.email({ provider: 'speaker.example' });
			webinar.panelists.push(makePanelist(maker, webinar, { name, email }));
		}
	}
}

/** A panelist with a join link of their own. */
export function makePanelist(
	maker: Maker,
	webinar: Webinar,
	person: Pick<Panelist, 'name' | 'email'>,
): Panelist {
	return {
		id: maker.objectId(),
		...person,
		join_url: `https://us05web.zoom.example/w/${webinar.id}?tk=${maker.text(43)}`,
	};
}
