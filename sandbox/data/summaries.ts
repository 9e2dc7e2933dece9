import { DAY, iso, MINUTE, type Maker } from './maker';
import { userWithId } from './people';
import type { Instance, Summary, User } from './types';

/** AI summaries of the last weeks' instances; one of them exists but is empty. */
export function makeSummaries(
	maker: Maker,
	instances: Instance[],
	users: User[],
	now: Date,
): Summary[] {
	const recent = instances.filter(
		({ end_time }) => end_time && Date.parse(end_time) > now.getTime() - 20 * DAY,
	);
	return recent
		.slice(0, 24)
		.map((instance, index) => makeSummary(maker, instance, users, index === 3));
}

export function makeSummary(
	maker: Maker,
	instance: Instance,
	users: User[],
	empty: boolean,
): Summary {
	const host = userWithId(users, instance.host_id);
	const created = iso(Date.parse(instance.end_time || instance.start_time) + 3 * MINUTE);
	return {
		meeting_host_id: host.id,
		meeting_host_email: host.email,
		meeting_uuid: instance.uuid,
		meeting_id: instance.session_id,
		meeting_topic: instance.topic,
		meeting_start_time: instance.start_time,
		meeting_end_time: instance.end_time,
		summary_start_time: instance.start_time,
		summary_end_time: instance.end_time,
		summary_created_time: created,
		summary_last_modified_time: created,
		summary_last_modified_user_id: host.id,
		summary_last_modified_user_email: host.email,
		summary_title: empty ? '' : `Summary of ${instance.topic}`,
		summary_overview: empty ? '' : maker.faker.lorem.paragraph(),
		summary_details: empty
			? []
			: [1, 2].map(() => ({
					label: maker.faker.lorem.words(3),
					summary: maker.faker.lorem.sentences(2),
				})),
		next_steps: empty ? [] : [maker.faker.lorem.sentence(), maker.faker.lorem.sentence()],
		summary_content: empty ? '' : `## Overview\n${maker.faker.lorem.paragraph()}`,
		summary_doc_url: empty ? '' : `https://docs.zoom.example/doc/${maker.text(22)}`,
	};
}
