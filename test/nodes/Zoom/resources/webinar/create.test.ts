import { NodeHelpers, type INodeParameters } from 'n8n-workflow';
import { Zoom } from '../../../../../nodes/Zoom/Zoom.node';
import { behavesAsEveryOperation, byId, setUp } from '../setup';

const subject = setUp('webinar', 'create');
const settings = (name: string, members: INodeParameters) => ({ settings: { [name]: members } });

behavesAsEveryOperation(subject, {
	parameters: () => ({
		userId: byId(subject.sandbox.data.users[0].email),
		webinarTopic: 'Product tour',
	}),
});

/** What Zoom gets, and what becomes of it. */
async function create(parameters: INodeParameters) {
	const [{ json }] = await subject.run(parameters);
	const [{ body }] = subject.sandbox.requests;
	const webinar = subject.sandbox.data.webinars.find(({ id }) => id === json.id)!;
	return { json, body, webinar };
}

it('sends nothing for what is left as it is, and Zoom makes a webinar of an hour', async () => {
	const { body, json } = await create({ webinarTopic: 'Product tour', type: 5 });
	expect(body).toEqual({ topic: 'Product tour' });
	expect(json).toMatchObject({ topic: 'Product tour', type: 5, duration: 60 });
	expect(json).not.toHaveProperty('settings');
});

it('is in the lists, and takes registrants', async () => {
	const { json, webinar } = await create(settings('registration', { approval_type: 0 }));
	expect(json.registration_url).toEqual(expect.any(String));
	expect(webinar.settings.approval_type).toBe(0);
});

it('joins alternative hosts with commas', async () => {
	const hosts = { alternative_hosts: 'ada@example.org; grace@example.org' };
	const { body } = await create(settings('alternativeHosts', hosts));
	expect(body).toEqual({
		settings: { alternative_hosts: 'ada@example.org,grace@example.org' },
	});
});

it('makes a series', async () => {
	const rule = { type: 2, weekly_days: [3], end_by: 'times', end_times: 4 };
	const start_time = '2031-03-31T12:00:00Z';
	const { body, webinar } = await create({ type: 9, start_time, recurrence: { rule } });
	expect(body).toEqual({
		type: 9,
		start_time,
		recurrence: { type: 2, repeat_interval: 1, weekly_days: '3', end_times: 4 },
	});
	expect(webinar.occurrences).toHaveLength(4);
});

it('refuses a series without a rule before anything is sent', async () => {
	const error = await subject.refusal({ type: 9 });
	expect(error.message).toBe("'Type' needs a 'Recurrence'");
	expect(subject.sandbox.requests).toEqual([]);
});

it('plays a recording as live', async () => {
	const record_file_id = subject.sandbox.data.recordings[0].recording_files[0].id;
	const { body } = await create(
		settings('simulive', {
			is_simulive: true,
			record_file_id: byId(record_file_id),
			simulive_delay_start_enable: true,
			simulive_delay_start_time: 10,
			simulive_delay_start_timeunit: 'second',
			transition_to_live: false,
		}),
	);
	expect(body).toEqual({
		is_simulive: true,
		record_file_id,
		simulive_delay_start: { enable: true, time: 10, timeunit: 'second' },
		transition_to_live: false,
	});
});

it('sends the emails, Q&A and the rest where Zoom has them', async () => {
	const { body } = await create({
		settings: {
			emails: {
				follow_up_absentees_email_notification_enable: true,
				follow_up_absentees_email_notification_type: 7,
				panelists_invitation_email_notification: false,
			},
			questionsAndAnswers: {
				question_and_answer_enable: true,
				question_and_answer_answer_questions: 'only',
			},
			practiceAndSurvey: { practice_session: true },
			registration: { registrants_restrict_number: 0 },
		},
	});
	expect(body).toEqual({
		settings: {
			follow_up_absentees_email_notification: { enable: true, type: 7 },
			panelists_invitation_email_notification: false,
			question_and_answer: { enable: true, answer_questions: 'only' },
			practice_session: true,
			registrants_restrict_number: 0,
		},
	});
});

it('says which settings Zoom did not keep', async () => {
	const { json } = await create({
		type: 6,
		...settings('registration', { approval_type: 0 }),
		options: { reportIgnoredSettings: true },
	});
	expect(json.ignored_settings).toEqual([{ setting: 'approval_type', sent: 0, kept: 2 }]);
});

it.each([
	[{ registrants_restrict_number: 20001 }, "'Most Registrants' is out of range: 20001"],
	[{ approval_type: '={{ 7 }}' }, "'Approval Type' has no choice 7"],
])('refuses %j before anything is sent', async (members, message) => {
	const error = await subject.refusal(settings('registration', members));
	expect(error.message).toBe(message);
	expect(subject.sandbox.requests).toEqual([]);
});

it.each(['webinar', 'meeting'])(
	'starts the end of a series of a %s as the version of the node does',
	(resource) => {
		const { description } = new Zoom();
		const chosen = { resource, operation: 'create', type: resource === 'webinar' ? 9 : 8 };
		const endOf = (typeVersion: number) => {
			const parameters = { ...chosen, recurrence: { rule: { type: 1 } } };
			const { properties } = description;
			const node = { typeVersion };
			const filled = NodeHelpers.getNodeParameters(
				properties,
				parameters,
				true,
				false,
				node,
				description,
			)!;
			return (filled.recurrence as { rule: INodeParameters }).rule.end_by;
		};
		expect([endOf(1), endOf(1.1)]).toEqual([resource === 'webinar' ? 'times' : 'default', 'times']);
	},
);
