import { manualTrigger, TRIGGER, ZOOM } from '../../../scripts/start/workflow.mjs';

const LANGCHAIN = '@n8n/n8n-nodes-langchain';
export const AGENT = 'AI Agent';
export const AGENT_TYPE = `${LANGCHAIN}.agent`;
const MODEL = 'Chat Model';

/** What the editor's button writes into a field that is left to the model, with a description added. */
export const fromModel = (displayName, description) =>
	`={{ /*n8n-auto-generated-fromAI-override*/ $fromAI('${displayName.replaceAll(' ', '_')}', \`${description}\`, 'string') }}`;

const meetingFromModel = (mode, description) => ({
	__rl: true,
	mode,
	value: fromModel('Meeting', description),
});
const day = (description) => `${description}, such as 2026-03-31`;

/**
 * The five tools: name, and parameters. The names are what n8n calls such nodes, a number added where it would give two the same.
 */
const TOOLS = [
	{
		name: 'Get many past meetings in Zoom',
		parameters: {
			resource: 'meeting',
			operation: 'getAll',
			limit: 30,
			filters: {
				type: 'previous_meetings',
				from: fromModel('From', day('First day')),
				to: fromModel('To', day('Last day')),
			},
		},
		toolDescription: 'Lists meetings that are over, with uuid, topic and start time in UTC',
	},
	{
		name: 'Get participants of a past meeting in Zoom',
		parameters: {
			resource: 'meeting',
			operation: 'getPastParticipants',
			pastMeetingId: meetingFromModel(
				'list',
				'UUID of a past meeting, or its number for the latest session',
			),
		},
	},
	{
		name: 'Get many upcoming meetings in Zoom',
		parameters: {
			resource: 'meeting',
			operation: 'getAll',
			returnAll: true,
			filters: { type: 'upcoming' },
		},
		toolDescription: 'Lists meetings to come, with id, topic, start time in UTC and time zone',
	},
	{
		name: 'Update a meeting in Zoom',
		parameters: {
			resource: 'meeting',
			operation: 'update',
			meetingId: meetingFromModel('id', 'Number of the meeting'),
			updateFields: {
				start_time: fromModel('Start Time', 'New start in Timezone, such as 2026-03-31T15:00:00'),
				timezone: fromModel('Timezone', 'Time zone of Start Time, such as America/New_York'),
			},
		},
	},
	{
		name: 'Get many recordings in Zoom',
		parameters: {
			resource: 'recording',
			operation: 'getAll',
			limit: 10,
			filters: { from: fromModel('From', day('First day on which the meetings started')) },
		},
	},
];

/** The first agent that goes on by itself when a tool is refused. */
const GOES_ON = 3.1;

const toolNode = (login, agentVersion, { name, parameters, toolDescription }, index) => ({
	id: `tool-${index}`,
	name,
	type: `${ZOOM}Tool`,
	typeVersion: 1,
	position: [index * 180, 240],
	parameters: {
		...(toolDescription ? { descriptionType: 'manual', toolDescription } : {}),
		authentication: login.authentication,
		...parameters,
	},
	credentials: { [login.credentialType]: login.credential },
	...(agentVersion < GOES_ON ? { onError: 'continueRegularOutput' } : {}),
});

/**
 * A workflow that puts a question to an agent with five Zoom tools. `agentVersion` is the type version of n8n's agent,
 * `model` the credential ({ id, name }) of the chat model.
 */
export function agentWorkflow({ question, login, model, agentVersion }) {
	const tools = TOOLS.map((tool, index) => toolNode(login, agentVersion, tool, index));
	const nodes = [
		manualTrigger,
		{
			id: 'agent',
			name: AGENT,
			type: AGENT_TYPE,
			typeVersion: agentVersion,
			position: [220, 0],
			parameters: {
				promptType: 'define',
				text: question,
				options: { systemMessage: '=You help with Zoom. It is {{ $now }}. Times of Zoom are UTC.' },
			},
		},
		{
			id: 'model',
			name: MODEL,
			type: `${LANGCHAIN}.lmChatOpenAi`,
			typeVersion: 1.2,
			position: [0, 240],
			parameters: { model: { __rl: true, mode: 'id', value: 'scripted' }, options: {} },
			credentials: { openAiApi: model },
		},
		...tools,
	];
	const to = (type) => ({ [type]: [[{ node: AGENT, type, index: 0 }]] });
	return {
		name: question,
		nodes,
		connections: {
			[TRIGGER]: to('main'),
			[MODEL]: to('ai_languageModel'),
			...Object.fromEntries(tools.map(({ name }) => [name, to('ai_tool')])),
		},
		settings: { executionOrder: 'v1' },
	};
}

/** The tools' names as the model knows them. */
export const toolNames = TOOLS.map(({ name }) => name.replaceAll(' ', '_'));
