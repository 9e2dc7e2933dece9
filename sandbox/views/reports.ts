import { hostById } from '../behaviour/access';
import { totalMinutes } from '../behaviour/reports';
import type { Context } from '../context';
import type { Instance } from '../data/types';

/** A session that is over, as the report of a user lists it. */
export function reportedSession(instance: Instance, context: Context) {
	const host = hostById(instance, context);
	return {
		uuid: instance.uuid,
		id: instance.session_id,
		type: instance.type,
		topic: instance.topic,
		user_name: host.display_name,
		user_email: host.email,
		start_time: instance.start_time,
		end_time: instance.end_time,
		duration: instance.duration,
		total_minutes: totalMinutes(instance),
		participants_count: instance.participants.length,
	};
}

/** The same in a report of its own. */
export function sessionReport(instance: Instance, context: Context) {
	const { meetings, webinars } = context.data;
	const session = [...meetings, ...webinars].find(({ id }) => id === instance.session_id);
	return {
		...reportedSession(instance, context),
		dept: String(hostById(instance, context).dept ?? ''),
		tracking_fields: session?.tracking_fields ?? [],
		custom_keys: [],
	};
}
