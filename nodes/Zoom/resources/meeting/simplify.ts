import type { IDataObject } from 'n8n-workflow';
import { pick } from '../define';

const KEPT = [
	'id',
	'uuid',
	'topic',
	'type',
	'status',
	'agenda',
	'start_time',
	'duration',
	'timezone',
	'created_at',
	'host_id',
	'host_email',
	'join_url',
	'start_url',
	'registration_url',
	'password',
	'recurrence',
	'occurrences',
	'tracking_fields',
];

/** A meeting or webinar without its settings and without passcodes for telephones and rooms. */
export function simplifySession(session: IDataObject): IDataObject {
	return pick(session, KEPT);
}
