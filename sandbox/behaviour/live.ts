import type { Context } from '../context';
import { iso, MINUTE } from '../data/maker';
import type { Instance, Meeting, Participant } from '../data/types';

/** The instance of the meeting that runs. */
export const runningOf = ({ id }: Meeting, { data }: Context): Instance | undefined =>
	data.meetingInstances.find((one) => one.session_id === id && one.end_time === '');

/** The instance is over, everybody is out, and the meeting gets a new uuid for the next. */
export function endInstance(
	instance: Instance,
	meeting: Meeting,
	{ maker, options }: Context,
): void {
	const now = options.now().getTime();
	instance.end_time = iso(now);
	instance.duration = Math.round((now - Date.parse(instance.start_time)) / MINUTE);
	for (const one of instance.participants) leave(one, instance.end_time);
	meeting.status = 'waiting';
	meeting.uuid = maker.uuid();
}

/** Ends a join that is open. */
export function leave(participant: Participant, time: string): Participant {
	if (participant.leave_time === '') participant.leave_time = time;
	participant.duration = secondsOf(participant);
	return participant;
}

/** How long a join lasted, 0 while it is open. */
export const secondsOf = ({ join_time, leave_time }: Participant) =>
	leave_time === '' ? 0 : Math.max(0, (Date.parse(leave_time) - Date.parse(join_time)) / 1000);
