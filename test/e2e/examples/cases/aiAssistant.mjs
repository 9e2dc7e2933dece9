import { execute } from '../../../../scripts/start/executions.mjs';
import { startModel } from '../../agent/model.mjs';
import { check } from '../../matrix/outcome.mjs';
import { importExample } from '../import.mjs';

const FILE = 'ai-assistant';
const TRIGGER = 'Chat';
const OPENAI = '@n8n/n8n-nodes-langchain.lmChatOpenAi';
const DAY_MS = 86_400_000;
const dayAgo = (days) => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);
const TOOLS = 'Get_participants,List_meetings,List_recordings,Move_meeting';

/** A script that takes its steps one after the other; each gets what the latest call brought. */
const inSteps =
	(...steps) =>
	({ results }) =>
		steps[results.length](results.at(-1)?.read);

/** The first entry of a list with this topic. */
const withTopic = (list, topic) => list.find((entry) => entry.topic === topic);

/** Three questions: what is asked, what the model does, and whether the answer is right. */
function scenes(sandbox) {
	const past = sandbox.control('addMeeting', { topic: 'Kitchen plans' });
	sandbox.control('endMeeting', { id: past.id, participants: [{ name: 'Mia' }, { name: 'Noor' }] });
	const day = dayAgo(-8);
	const next = sandbox.control('addMeeting', {
		topic: 'Garden plans',
		start_time: `${day}T15:00:00Z`,
	});
	const later = `${dayAgo(-9)}T16:00:00Z`;
	sandbox.control('addRecording', { topic: 'Roof plans' });
	return [
		{
			question: 'Who attended the kitchen plans?',
			script: inSteps(
				() => ({ call: 'List_meetings', given: { which: 'previous_meetings' } }),
				(meetings) => ({
					call: 'Get_participants',
					given: { meeting_id: withTopic(meetings, 'Kitchen plans').uuid },
				}),
				(people) => ({ answer: people.map(({ name }) => name).join(' and ') }),
			),
			isRight: (answer) => answer === 'Mia and Noor',
		},
		{
			question: `Move the garden plans to ${later}.`,
			script: inSteps(
				() => ({ call: 'List_meetings', given: { which: 'upcoming', from: day, to: day } }),
				(meetings) => ({
					call: 'Move_meeting',
					given: {
						meeting_id: String(withTopic(meetings, 'Garden plans').id),
						start_time: later.replace('Z', '+00:00'),
					},
				}),
				([{ success }]) => ({ answer: success ? 'Moved' : 'Not moved' }),
			),
			isRight: (answer) => answer === 'Moved' && next.start_time === later,
		},
		{
			question: 'Which recordings of yesterday and today are ready?',
			script: inSteps(
				() => ({ call: 'List_recordings', given: { from: dayAgo(1), to: dayAgo(0) } }),
				(recordings) => ({
					answer: recordings
						.filter(({ recording_files: files }) =>
							files.every(({ status }) => status === 'completed'),
						)
						.map(({ topic }) => topic)
						.join(', '),
				}),
			),
			isRight: (answer) => answer.split(', ').includes('Roof plans'),
		},
		{
			question: 'Who attended meeting 1?',
			script: inSteps(
				() => ({ call: 'Get_participants', given: { meeting_id: '99999999999' } }),
				([{ error }]) => ({ answer: error }),
			),
			isRight: (answer) => /no such meeting/.test(answer),
		},
	];
}

export async function aiAssistant(context) {
	const { api, sandbox } = context;
	const model = await startModel();
	try {
		const name = 'Scripted model of the example';
		const data = { apiKey: 'none', url: model.url };
		const openAiApi = {
			id: await api.saveCredential(undefined, { name, type: 'openAiApi', data }),
			name,
		};
		const id = await importExample(context, FILE, { credentials: { [OPENAI]: { openAiApi } } });
		for (const { question, script, isRight } of scenes(sandbox)) {
			const scene = model.play(script);
			const json = { sessionId: question, action: 'sendMessage', chatInput: question };
			const { status, failure, node } = await execute(api, id, TRIGGER, json);
			check(status === 'success', `"${question}" ended with ${status}: ${failure}`);
			const offered = [...scene.offered.keys()].sort().join();
			check(offered === TOOLS, `the model was offered ${offered}`);
			const [{ output }] = node('Assistant').items;
			check(isRight(output), `"${question}" was answered with "${output}"`);
		}
		return 'nothing; the model follows a script';
	} finally {
		model.close();
	}
}
