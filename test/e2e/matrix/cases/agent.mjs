import { ZOOM } from '../../../../scripts/start/workflow.mjs';
import { check, NotRun } from '../outcome.mjs';
import { getMeeting, inARow } from '../workflows.mjs';
import { newMeetings, runOnce } from './runs.mjs';

/** n8n's own node that calls the tools connected to it, as an agent would, without a model. */
const EXECUTOR = '@n8n/n8n-nodes-langchain.toolExecutor';
const TOOL_NAME = 'Zoom';

/** The Zoom node as a tool: offered by n8n, and called with a meeting id that "the model" fills in. */
export async function callAsTool({ api, sandbox, logins: [login] }) {
	const types = await api.nodeTypes();
	const twin = types.find(({ name }) => name === `${ZOOM}Tool`);
	check(twin, `${ZOOM}Tool is not offered`);
	check(
		[twin.outputs].flat().some((output) => (output.type ?? output) === 'ai_tool'),
		`${ZOOM}Tool has no tool output`,
	);
	if (!types.some(({ name }) => name === EXECUTOR)) {
		throw new NotRun(`the tool is offered; this n8n has no ${EXECUTOR} to call it with`);
	}
	const [meeting] = newMeetings(sandbox, 1);
	const tool = getMeeting(login, "={{ $fromAI('meeting', 'Id of the meeting', 'string') }}", {
		type: `${ZOOM}Tool`,
		name: TOOL_NAME,
		position: [220, 200],
	});
	tool.parameters = {
		descriptionType: 'manual',
		toolDescription: 'Reads a meeting',
		...tool.parameters,
	};
	// n8n 1 wants the arguments as they are, n8n 2 under the tool's name.
	const given = { meeting: String(meeting) };
	const executor = {
		id: 'executor',
		name: 'Executor',
		type: EXECUTOR,
		typeVersion: 1,
		parameters: {
			toolName: TOOL_NAME,
			query: JSON.stringify({ ...given, [TOOL_NAME]: given }),
		},
	};
	const workflow = inARow('Zoom as a tool', [executor]);
	workflow.nodes.push(tool);
	workflow.connections[TOOL_NAME] = {
		ai_tool: [[{ node: 'Executor', type: 'ai_tool', index: 0 }]],
	};
	const { status, failure, node } = await runOnce(api, workflow);
	check(status === 'success', `the call ended with "${status}": ${failure}`);
	const answer = JSON.stringify(node('Executor').items);
	check(answer.includes(String(meeting)), `the tool answered ${answer.slice(0, 300)}`);
	return `${twin.displayName} is offered; a call of it read meeting ${meeting}`;
}
