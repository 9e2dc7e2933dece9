import type { Kept } from '../../request/simplify';

/** A meeting or webinar without its settings and without passcodes for telephones and rooms. */
export const KEPT_OF_SESSION: Kept = [
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
