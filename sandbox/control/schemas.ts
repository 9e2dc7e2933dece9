import Ajv, { type ValidateFunction } from 'ajv';

import { recordingTypes } from '../data/recordings';
import type { JsonSchema } from '../endpoints';

const string = { type: 'string' };
const boolean = { type: 'boolean' };
const count = { type: 'integer', minimum: 1 };
const id = { type: 'integer' };
const idOrUuid = { type: ['integer', 'string'] };
const match = {
	type: 'object',
	properties: { method: string, path: string },
	additionalProperties: false,
};

/** The arguments object: closed unless `open` (then further members are data). */
const object = (properties: JsonSchema, required: string[] = [], open = false): JsonSchema => ({
	type: 'object',
	properties,
	required,
	additionalProperties: open,
});

const none = object({});

const SCHEMAS: Record<string, JsonSchema> = {
	reset: none,
	clearRequests: none,
	setOptions: object({
		strict: boolean,
		plan: { enum: ['free', 'pro', 'business'] },
		limits: boolean,
		latencyMs: { type: 'integer', minimum: 0 },
		tokenLifetimeSeconds: count,
	}),
	failNext: object(
		{
			count,
			match,
			status: { type: 'integer', minimum: 200, maximum: 599 },
			code: id,
			message: string,
			headers: { type: 'object', additionalProperties: string },
			body: string,
			contentType: string,
		},
		['status'],
	),
	resetConnection: object({ count, match, afterAccepting: boolean }),
	answerSlowly: object({ count, match, ms: { type: 'integer', minimum: 0 } }, ['ms']),
	truncate: object({ count, match }),
	addMembers: object({ match, members: { type: 'object' }, seed: id }),
	redirect: object(
		{ count, match, location: string, status: { enum: [301, 302, 303, 307, 308] } },
		['location'],
	),
	hang: object({ count, match }),
	drip: object(
		{ count, match, everyMs: count, bytes: count, part: { enum: ['headers', 'body'] } },
		['everyMs'],
	),
	skewDate: object({ count, match, ms: id }, ['ms']),
	endlessPages: object({ pages: { enum: ['sameToken', 'samePage', 'emptyPages'] } }),
	clearFaults: none,
	expireTokens: none,
	revokeTokens: none,
	revokeRefreshTokens: none,
	expirePageTokens: none,
	exhaustDailyLimit: object({
		label: { enum: ['Light', 'Medium', 'Heavy', 'Resource-intensive'] },
		userId: string,
	}),
	serverTime: none,
	addMeeting: object({ userId: string, topic: string }, [], true),
	updateMeeting: object({ id }, ['id'], true),
	deleteMeeting: object({ id }, ['id']),
	addWebinar: object({ userId: string, topic: string }, [], true),
	updateWebinar: object({ id }, ['id'], true),
	deleteWebinar: object({ id }, ['id']),
	updateUser: object({ id: string }, ['id'], true),
	lockSettings: object({ names: { type: 'array', items: string } }, ['names']),
	setUsage: object(
		{
			date: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
			new_users: id,
			meetings: id,
			participants: id,
			meeting_minutes: id,
		},
		['date'],
	),
	startMeeting: object({ id }, ['id']),
	endMeeting: object({ id, participants: { type: 'array', items: { type: 'object' } } }, ['id']),
	joinParticipant: object({ meeting: idOrUuid, name: string, email: string }, ['meeting'], true),
	leaveParticipant: object({ meeting: idOrUuid, user_id: string }, ['meeting', 'user_id']),
	visitBreakoutRoom: object({ meeting: idOrUuid, user_id: string }, ['meeting', 'user_id']),
	joinWebinarParticipant: object(
		{ webinar: idOrUuid, name: string, email: string },
		['webinar'],
		true,
	),
	setSummary: object({ uuid: string }, ['uuid'], true),
	seedMany: object(
		{
			kind: { enum: ['meetings', 'webinars', 'recordings', 'participants', 'devices'] },
			count,
			userId: string,
			meetingId: id,
		},
		['kind', 'count'],
	),
	addRecording: object(
		{ meetingId: id, userId: string, status: { enum: ['processing', 'completed'] } },
		[],
		true,
	),
	completeRecording: object({ uuid: string }, ['uuid']),
	addRecordingFile: object(
		{ uuid: string, recording_type: { enum: recordingTypes } },
		['uuid', 'recording_type'],
		true,
	),
	trashRecording: object({ uuid: string, trashed: boolean }, ['uuid']),
};

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const validators: Record<string, ValidateFunction> = Object.fromEntries(
	Object.entries(SCHEMAS).map(([name, schema]) => [name, ajv.compile(schema)]),
);

export const controlNames = Object.keys(SCHEMAS);

/** What is wrong with the arguments of a control function, in words; undefined when nothing is. */
export function controlProblem(name: string, args: unknown): string | undefined {
	const validate = Object.hasOwn(validators, name) ? validators[name] : undefined;
	if (!validate)
		return `There is no control function "${name}". There are: ${controlNames.join(', ')}.`;
	if (validate(args)) return undefined;
	return `${name}: ${ajv.errorsText(validate.errors, { dataVar: 'arguments' })}`;
}
