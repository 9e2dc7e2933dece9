import { boolean, enumOf, type Members, number, string } from './schema';

const member = {
	id: string,
	name: string,
	user_id: string,
	registrant_id: string,
	user_email: string,
	join_time: string,
	leave_time: string,
	duration: number,
	failover: boolean,
	status: enumOf(string, ['in_meeting', 'in_waiting_room']),
} satisfies Members;

/** A participant of a session that has ended. */
export const participant = { ...member, internal_user: boolean } satisfies Members;

/** A participant in a report. */
export const reportedParticipant = {
	...member,
	customer_key: string,
	bo_mtg_id: string,
	participant_user_id: string,
} satisfies Members;
