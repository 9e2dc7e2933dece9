import { check, NotRun } from '../matrix/outcome.mjs';
import { execute } from '../../../scripts/start/executions.mjs';
import { TRIGGER } from '../../../scripts/start/workflow.mjs';
import { startModel } from './model.mjs';
import { moveByAnHour, readyRecordings, refused, whoAttended } from './scenes.mjs';
import { AGENT, AGENT_TYPE, agentWorkflow, toolNames } from './workflow.mjs';

/** The newest version of n8n's agent. */
async function agentVersionOf(api) {
	const types = await api.nodeTypes();
	const versions = types
		.filter(({ name }) => name === AGENT_TYPE)
		.flatMap(({ version }) => version);
	if (versions.length === 0) throw new NotRun(`this n8n has no ${AGENT_TYPE}`);
	return Math.max(...versions);
}

/** That the model was offered all tools, each with words about what it does and about each of its arguments. */
function checkOffer(offered) {
	const names = [...offered.keys()].sort();
	check(
		JSON.stringify(names) === JSON.stringify([...toolNames].sort()),
		`the model was offered ${names.join(', ')}`,
	);
	for (const { name, description, parameters } of offered.values()) {
		check(/^\w+ \w+ /.test(description), `${name} is described as "${description}"`);
		for (const [argument, told] of Object.entries(parameters.properties)) {
			check(told.type === 'string', `${argument} of ${name} is of type ${told.type}`);
			check(/\w+ \w+/.test(told.description), `${argument} of ${name} says "${told.description}"`);
		}
	}
	const { properties } = offered.get('Update_a_meeting_in_Zoom').parameters;
	check(
		JSON.stringify(Object.keys(properties)) === '["Meeting","Start_Time","Timezone"]',
		`Update takes ${Object.keys(properties)}`,
	);
}

/** A case of the matrix: a question put to n8n's own agent, whose model follows the script of a scene. */
const asked = (setScene) => async (context) => {
	const { api, sandbox, logins } = context;
	const agentVersion = await agentVersionOf(api);
	const { question, script, judge } = setScene(sandbox);
	const model = await startModel();
	try {
		const name = 'Scripted model';
		const data = { apiKey: 'none', url: model.url };
		const id = await api.saveCredential(undefined, { name, type: 'openAiApi', data });
		const scene = model.play(script);
		const [login] = logins;
		const workflow = agentWorkflow({ question, login, model: { id, name }, agentVersion });
		const start = Date.now();
		const workflowId = await api.saveWorkflow(undefined, workflow);
		const { status, failure, node } = await execute(api, workflowId, TRIGGER);
		check(status === 'success', `the execution ended with "${status}": ${failure}`);
		checkOffer(scene.offered);
		const [{ output: answer }] = node(AGENT).items;
		const { results, instructions } = scene.conversation;
		check(instructions.includes(String(new Date().getFullYear())), 'the model has no date');
		const requests = sandbox.requestsBetween(start, Date.now());
		judge({ answer, requests, results });
		return `"${question}" ${results.length} calls: "${answer}"`;
	} finally {
		model.close();
	}
};

/** Questions to n8n's own AI Agent with five Zoom tools: name and function, as in the cases of the matrix. */
export const agentCases = [
	['AI agent: who attended', asked(whoAttended)],
	['AI agent: move a meeting', asked(moveByAnHour)],
	['AI agent: recordings', asked(readyRecordings)],
	['AI agent: refused by Zoom', asked(refused)],
];
