import type { Context } from '../context';
import { iso, MINUTE } from '../data/maker';
import type { Instance, Participant, Session } from '../data/types';

/** The instance of a meeting or webinar that runs, if one does. */
export const runningOf = ({ id }: Session, instances: Instance[]): Instance | undefined =>
	instances.find((one) => one.session_id === id && one.end_time === '');

/** The running instance is over now, for everybody in it; the meeting or webinar gets a new uuid for the next. */
export function endInstance(session: Session, instance: Instance, context: Context): void {
	const now = context.options.now().getTime();
	instance.end_time = iso(now);
	instance.duration = Math.round((now - Date.parse(instance.start_time)) / MINUTE);
	for (const one of instance.participants) leave(one, instance.end_time);
	session.status = 'waiting';
	session.uuid = context.maker.uuid();
}

/** The person's join ends, if it has not yet. */
export function leave(participant: Participant, time: string): Participant {
	if (participant.leave_time === '') participant.leave_time = time;
	participant.duration = secondsOf(participant);
	return participant;
}

/** How long somebody was there. */
export const secondsOf = ({ join_time, leave_time }: Participant) =>
	leave_time === '' ? 0 : Math.max(0, (Date.parse(leave_time) - Date.parse(join_time)) / 1000);
