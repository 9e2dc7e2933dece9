import { behavesAsEveryOperation, byId, setUp } from '../setup';

const subject = setUp('meeting', 'addRegistrant');
const open = (more = {}) =>
	subject.sandbox.control.addMeeting({ settings: { approval_type: 0 }, ...more });
const ada = { email: 'ada@example.org', first_name: 'Ada' };

behavesAsEveryOperation(subject, { parameters: () => ({ meetingId: byId(open().id), ...ada }) });

it('registers a person and gives the personal link', async () => {
	const { id, topic } = open();
	const [{ json }] = await subject.run({
		meetingId: byId(id),
		email: ' ada@example.org ',
		first_name: 'Ada',
		additionalFields: { last_name: 'Lovelace', auto_approve: false },
	});
	expect(json).toMatchObject({
		id,
		topic,
		registrant_id: expect.any(String),
		join_url: expect.stringContaining(`/w/${id}?tk=`),
	});
	expect(subject.sandbox.requests[0].body).toEqual({
		...ada,
		last_name: 'Lovelace',
		auto_approve: false,
	});
});

it('registers for some occurrences and answers questions', async () => {
	const title = 'Größe';
	const { id, occurrences } = open({
		type: 8,
		recurrence: { type: 1, end_times: 3 },
		questions: {
			questions: [],
			custom_questions: [{ title, type: 'short', required: true, answers: [] }],
		},
	});
	const wanted = occurrences!.slice(1).map(({ occurrence_id }) => occurrence_id);
	const [{ json }] = await subject.run({
		meetingId: byId(id),
		...ada,
		additionalFields: {
			occurrence_ids: wanted.join(', '),
			custom_questions: { answer: [{ title, value: 'M' }] },
		},
	});
	expect(json.occurrences).toHaveLength(2);
	const [{ query, body }] = subject.sandbox.requests;
	expect(query).toEqual({ occurrence_ids: wanted.join(',') });
	expect(body).toEqual({ ...ada, custom_questions: [{ title, value: 'M' }] });
});

it('says how to switch registration on when it is off', async () => {
	const { id } = subject.sandbox.control.addMeeting();
	const error = await subject.refusal({ meetingId: byId(id), ...ada });
	expect(error.message).toBe('Registration is off for this meeting');
	expect(error.description).toContain("Meeting > Update and the setting 'Approval Type'");
});

it.each([
	['no address', { email: '', first_name: 'Ada' }, "'Email' is empty"],
	['no name', { email: 'ada@example.org', first_name: '' }, "'First Name' is empty"],
	['no real address', { email: 'ada', first_name: 'Ada' }, "'Email' is not an email address"],
	[
		'a long address',
		{ email: `${'a'.repeat(120)}@example.org`, first_name: 'Ada' },
		"'Email' is longer than 128 characters",
	],
	[
		'a long name',
		{ ...ada, first_name: 'x'.repeat(65) },
		"'First Name' is longer than 64 characters",
	],
	[
		'an answer to no question',
		{ ...ada, additionalFields: { custom_questions: { answer: [{ value: 'M' }] } } },
		"'Custom Questions' has an entry 1 whose 'Question' is empty",
	],
	[
		'a long answer',
		{
			...ada,
			additionalFields: { custom_questions: { answer: [{ title: 'Q', value: 'x'.repeat(129) }] } },
		},
		"'Custom Questions' has an entry 1 whose 'Answer' is longer than 128 characters",
	],
])('refuses %s before anything is sent', async (_what, person, message) => {
	const error = await subject.refusal({ meetingId: byId(open().id), ...person });
	expect(error.message).toBe(message);
	expect(subject.sandbox.requests).toEqual([]);
});
