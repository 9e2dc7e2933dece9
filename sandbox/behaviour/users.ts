import type { Context } from '../context';
import { makeUser } from '../data/people';
import { iso } from '../data/maker';
import type { JsonObject, SandboxData, User } from '../data/types';
import { invalidField, ZoomError } from '../errors';

/** A new user of the account with these members; what is undefined is left as it is made. */
export function addUser(context: Context, own: Partial<User>): User {
	const { data, maker, options } = context;
	const now = options.now();
	const user = makeUser(maker, data.users.length, data.groups, now, data.account.cluster);
	const given = Object.entries(own).filter(([, value]) => value !== undefined);
	Object.assign(
		user,
		{ created_at: iso(now), user_created_at: iso(now), group_ids: [] },
		Object.fromEntries(given),
	);
	data.users.push(user);
	return user;
}

/** What a user can leave to another, by the parameter that asks for it. */
const TRANSFERS: Record<string, Array<keyof SandboxData>> = {
	transfer_meeting: ['meetings'],
	transfer_webinar: ['webinars'],
	transfer_recording: ['recordings'],
};

/** Gives what the query names to the user of `transfer_email`; without that address nothing is given. */
export function handOver(user: User, query: JsonObject, { data }: Context): void {
	const { transfer_email: email } = query;
	if (email === undefined) return;
	if (email === user.email) {
		throw new ZoomError(
			400,
			300,
			"The transfer-to email address cannot be the same as the unlinked or deleted user's email address.",
		);
	}
	const heir = data.users.find((candidate) => candidate.email === email);
	if (!heir) throw invalidField('transfer_email');
	for (const [name, kinds] of Object.entries(TRANSFERS)) {
		if (query[name] !== true) continue;
		for (const one of hostedBy(user, kinds, data)) one.host_id = heir.id;
	}
}

/** Takes a user out of the account, with all that the user hosts. */
export function removeUser(user: User, { data }: Context): void {
	data.users.splice(data.users.indexOf(user), 1);
	for (const kind of HOSTED) {
		const all = data[kind] as JsonObject[];
		all.splice(0, all.length, ...all.filter((one) => one.host_id !== user.id));
	}
	data.summaries = data.summaries.filter((one) => one.meeting_host_id !== user.id);
}

const HOSTED: Array<keyof SandboxData> = [
	'meetings',
	'meetingInstances',
	'webinars',
	'webinarInstances',
	'recordings',
	'archives',
];

function hostedBy(
	{ id }: User,
	kinds: Array<keyof SandboxData>,
	data: SandboxData,
): Array<{ host_id: string }> {
	return kinds
		.flatMap((kind) => data[kind] as Array<{ host_id: string }>)
		.filter((one) => one.host_id === id);
}
