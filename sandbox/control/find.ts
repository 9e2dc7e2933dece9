import { latest } from '../behaviour/access';
import type { Context } from '../context';
import type { Instance, Recording, Session, User } from '../data/types';

/** The user with that id or e-mail; 'me' is the connected one. */
export function userById({ data }: Context, id: string): User {
	const wanted = id === 'me' ? data.meId : id;
	return found(
		data.users.find((user) => user.id === wanted || user.email === id),
		`user ${id}`,
	);
}

/** The meeting or webinar with that number. */
export const sessionById = <T extends Session>(all: T[], id: number): T =>
	found(
		all.find((session) => session.id === id),
		`meeting or webinar ${id}`,
	);

/** The instance with that uuid, or the latest one of that number. */
export const instanceOf = (instances: Instance[], wanted: number | string): Instance =>
	found(
		latest(
			instances.filter(
				({ uuid, session_id }) => uuid === wanted || String(session_id) === String(wanted),
			),
		),
		`instance of ${wanted}`,
	);

/** The recording with that uuid. */
export const recordingByUuid = ({ data }: Context, uuid: string): Recording =>
	found(
		data.recordings.find((recording) => recording.uuid === uuid),
		`recording ${uuid}`,
	);

function found<T>(item: T | undefined, what: string): T {
	if (!item) throw new Error(`There is no ${what}.`);
	return item;
}
