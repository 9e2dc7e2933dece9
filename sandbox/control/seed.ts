import type { Context } from '../context';
import { findInstance } from './live';
import { userById } from './sessions';
import { makeDevice } from '../data/company';
import { makeParticipant } from '../data/instances';
import { DAY, iso, MINUTE } from '../data/maker';
import { addFiles, makeRecording } from '../data/recordings';
import { makeMeeting } from '../data/sessions';
import { makeWebinar } from '../data/webinars';
import type { User } from '../data/types';

export interface SeedOptions {
	kind: 'meetings' | 'webinars' | 'recordings' | 'participants' | 'devices';
	count: number;
	/** Host of meetings, webinars and recordings (default: the connected user). */
	userId?: string;
	/** The meeting or webinar that was held (participants), the number of the recordings' meeting (recordings). */
	meetingId?: number;
}

export interface SeedControl {
	/** Adds many items at once, for long lists. */
	seedMany(options: SeedOptions): { added: number };
}

export function seedControl(context: Context): SeedControl {
	const { data } = context;
	return {
		seedMany({ kind, count, userId = data.meId, meetingId }) {
			const host = userById(context, userId);
			const add = seeders(context, host, meetingId)[kind];
			for (let index = 0; index < count; index++) add(index);
			return { added: count };
		},
	};
}

/** Adds the item of that index, by kind. */
function seeders(
	context: Context,
	host: User,
	meetingId?: number,
): Record<SeedOptions['kind'], (index: number) => void> {
	const { data, maker } = context;
	const now = context.options.now();
	const inDays = (index: number) => new Date(now.getTime() + DAY + index * MINUTE);
	return {
		meetings: (index) =>
			data.meetings.push(makeMeeting(maker, host, maker.uuid(), inDays(index), now)),
		webinars: (index) =>
			data.webinars.push(makeWebinar(maker, host, maker.uuid(), inDays(index), now)),
		devices: (index) => data.devices.push(makeDevice(maker, data.users, now, index * 6)),
		participants: () => {
			const held = [...data.meetingInstances, ...data.webinarInstances];
			const instance = findInstance(held, meetingId ?? data.meetingInstances[0].uuid);
			const join = Date.parse(instance.start_time);
			instance.participants.push(makeParticipant(maker, join, join + 20 * MINUTE));
		},
		recordings: (index) => {
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
	};
}
