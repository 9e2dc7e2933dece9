import type { Context } from '../context';
import { makeDevice } from '../data/company';
import { makeParticipant } from '../data/instances';
import { DAY, iso, MINUTE } from '../data/maker';
import { addFiles, makeRecording } from '../data/recordings';
import { makeMeeting } from '../data/sessions';
import { makeWebinar } from '../data/webinars';
import type { User } from '../data/types';
import { enumOf, integer, object, string } from '../endpoints/shapes/schema';
import { atLeast, control } from './control';
import { instanceOf, userById } from './find';

interface Seed extends Context {
	host: User;
	meetingId?: number;
	now: Date;
	index: number;
}

/** Adds the item of that index, by kind. */
const SEEDERS = {
	meetings: ({ data, maker, host, ...seed }: Seed) =>
		data.meetings.push(makeMeeting(maker, host, maker.uuid(), tomorrow(seed), seed.now)),
	webinars: ({ data, maker, host, ...seed }: Seed) =>
		data.webinars.push(makeWebinar(maker, host, maker.uuid(), tomorrow(seed), seed.now)),
	recordings({ data, maker, host, meetingId, now, index }: Seed) {
		const recording = makeRecording(maker, {
			...data.meetingInstances[0],
			uuid: maker.uuid(),
			session_id: meetingId ?? maker.id(),
			host_id: host.id,
			start_time: iso(now.getTime() - (index % 600) * MINUTE),
		});
		addFiles(maker, recording, ['audio_only']);
		data.recordings.push(recording);
	},
	participants({ data, maker, meetingId }: Seed) {
		const held = [...data.meetingInstances, ...data.webinarInstances];
		const instance = instanceOf(held, meetingId ?? data.meetingInstances[0].uuid);
		const join = Date.parse(instance.start_time);
		instance.participants.push(makeParticipant(maker, join, join + 20 * MINUTE));
	},
	devices: ({ data, maker, now, index }: Seed) =>
		data.devices.push(makeDevice(maker, data.users, now, index * 6)),
};

const tomorrow = ({ now, index }: Pick<Seed, 'now' | 'index'>) =>
	new Date(now.getTime() + DAY + index * MINUTE);

export const seed = {
	/**
	 * Adds many items at once, for long lists. `userId` hosts meetings, webinars and recordings (default: the connected
	 * user); `meetingId` is the meeting or webinar that was held (participants), the number of the recordings' meeting
	 * (recordings).
	 */
	seedMany: control(
		object(
			{
				kind: enumOf(string, Object.keys(SEEDERS) as Array<keyof typeof SEEDERS>),
				count: atLeast(1),
				userId: string,
				meetingId: integer,
			},
			['kind', 'count'],
		),
		(context, { kind, count, userId = context.data.meId, meetingId }) => {
			const host = userById(context, userId);
			const now = context.options.now();
			for (let index = 0; index < count; index++) {
				SEEDERS[kind]({ ...context, host, meetingId, now, index });
			}
			return { added: count };
		},
	),
};
