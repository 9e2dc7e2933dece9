import { boolean, enumOf, type Members, number, string } from './schema';

/** A participant of a session that has ended. */
export const participant = {
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
	internal_user: boolean,
} satisfies Members;

/** A participant in a report. */
export const reportedParticipant = {
	customer_key: string,
	duration: number,
	failover: boolean,
	id: string,
	join_time: string,
	leave_time: string,
	name: string,
	registrant_id: string,
	status: enumOf(string, ['in_meeting', 'in_waiting_room']),
	user_email: string,
	user_id: string,
	bo_mtg_id: string,
	participant_user_id: string,
} satisfies Members;
