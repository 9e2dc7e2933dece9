import { series } from '../../../../../catalogue/series';
import { behavesAsEveryOperation, byId, setUp } from '../setup';

const subject = setUp('meeting', 'delete');
const exists = (id: number) => subject.sandbox.data.meetings.some((one) => one.id === id);

describe('as every operation', () => {
	/** The second and third item of a run find nothing to delete any more. */
	behavesAsEveryOperation(subject, {
		parameters: () => ({
			meetingId: byId(subject.sandbox.control.addMeeting().id),
			options: { succeedIfGone: true },
		}),
	});
});

it('deletes a meeting with all its occurrences', async () => {
	const { id } = subject.sandbox.control.addMeeting(series);
	const [{ json }] = await subject.run({ meetingId: byId(id) });
	expect(json).toEqual({ deleted: true, id });
	expect(subject.sandbox.requests[0].query).toEqual({});
	expect(exists(id)).toBe(false);
});

it('deletes one occurrence', async () => {
	const { id, occurrences } = subject.sandbox.control.addMeeting(series);
	const { occurrence_id } = occurrences![1];
	const [{ json }] = await subject.run({
		meetingId: byId(id),
		extent: 'occurrence',
		deletedOccurrence: byId(occurrence_id),
	});
	expect(json).toEqual({ deleted: true, id, occurrence_id });
	expect(exists(id)).toBe(true);
	expect(occurrences!.map(({ status }) => status)).toEqual([
		'available',
		'deleted',
		'available',
		'available',
		'available',
	]);
});

it.each<[string, object, string]>([
	['no occurrence', { extent: 'occurrence' }, "'Occurrence' is empty"],
	[
		'an occurrence that an expression does not give',
		{ extent: 'occurrence', deletedOccurrence: byId('={{ $json.nothing }}') },
		"'Occurrence' is empty",
	],
	[
		'a blank occurrence',
		{ extent: '={{ "occurrence" }}', deletedOccurrence: byId(' ') },
		"'Occurrence' is empty",
	],
	[
		'the name of a choice without an occurrence',
		{ extent: 'One Occurrence' },
		"'Occurrence' is empty",
	],
	['nothing to delete', { extent: '={{ "" }}', deletedOccurrence: byId('1') }, "'Delete' is empty"],
	['another choice', { extent: '={{ "all" }}' }, '\'Delete\' has no choice "all"'],
	['a path', { meetingId: byId('../users/me') }, "'Meeting' is not a valid ID: ../users/me"],
	['no meeting', { meetingId: byId('') }, "'Meeting' is empty"],
	['a dot', { meetingId: byId('.') }, "'Meeting' is not a valid ID: ."],
])('refuses %s, and deletes nothing', async (_what, parameters, message) => {
	const { id } = subject.sandbox.control.addMeeting(series);
	const error = await subject.refusal({ meetingId: byId(id), ...parameters });
	expect(error.message).toBe(message);
	expect(subject.sandbox.requests).toEqual([]);
	expect(exists(id)).toBe(true);
});

it('ignores an occurrence where the whole meeting is chosen', async () => {
	const { id } = subject.sandbox.control.addMeeting(series);
	await subject.run({
		meetingId: byId(id),
		extent: '={{ "meeting" }}',
		deletedOccurrence: byId('1648194360000'),
	});
	expect(subject.sandbox.requests[0].query).toEqual({});
});

it('has Zoom send emails only when that is switched on', async () => {
	const { id } = subject.sandbox.control.addMeeting();
	const options = { schedule_for_reminder: true, cancel_meeting_reminder: true };
	await subject.run({ meetingId: byId(id), options });
	expect(subject.sandbox.requests[0].query).toEqual({
		schedule_for_reminder: 'true',
		cancel_meeting_reminder: 'true',
	});
});

it('tells a meeting that is gone as such, or counts it as done', async () => {
	const { id } = subject.sandbox.control.addMeeting();
	await subject.run({ meetingId: byId(id) });
	const error = await subject.refusal({ meetingId: byId(id) });
	expect(error.message).toBe('The meeting is gone already');
	const options = { succeedIfGone: true };
	const [{ json }] = await subject.run({ meetingId: byId(id), options });
	expect(json).toEqual({ deleted: true, id, already_gone: true });
});

it('does not count a meeting that runs as gone', async () => {
	const { id } = subject.sandbox.control.addMeeting();
	subject.sandbox.control.startMeeting({ id });
	await subject.refusal({ meetingId: byId(id), options: { succeedIfGone: true } });
	expect(exists(id)).toBe(true);
});

it('is not repeated when the answer gets lost', async () => {
	const { id } = subject.sandbox.control.addMeeting();
	subject.sandbox.control.resetConnection({ afterAccepting: true });
	await subject.refusal({ meetingId: byId(id) });
	expect(subject.sandbox.requests).toHaveLength(1);
});
