import {
	MEETING_MEMBERS,
	RECORDING_MEMBERS,
	SUMMARY_MEMBERS,
	USER_MEMBERS,
	WEBINAR_MEMBERS,
} from '../../../../nodes/Zoom/events/members';
import { responseSchema } from '../../../../sandbox/schemas';
import { operationById, type JsonSchema } from '../../../../sandbox/endpoints';

/** Members that Zoom added to its answers after triggers were published with these tables: they stay unknown. */
const ADDED_LATER: string[] = [];

function pathsOf(schema: JsonSchema, path = ''): string[] {
	if (schema.items) return pathsOf(schema.items as JsonSchema, path);
	return Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>).flatMap(
		([name, member]) => {
			const here = path ? `${path}.${name}` : name;
			return [here, ...pathsOf(member, here)];
		},
	);
}

it.each([
	['ZOOM_GET_A_MEETING', MEETING_MEMBERS],
	['ZOOM_GET_A_WEBINAR', WEBINAR_MEMBERS],
	['GET_USER', USER_MEMBERS],
	['ZOOM_GET_MEETING_RECORDINGS', RECORDING_MEMBERS],
	['ZOOM_GET_A_MEETING_SUMMARY', SUMMARY_MEMBERS],
])('all members of the answer of %s are known, and no others', (id, known) => {
	const answered = pathsOf(responseSchema(operationById(id))).filter(
		(path) => !ADDED_LATER.includes(path),
	);
	expect([...known].sort()).toEqual(answered.sort());
});
