import { createServer } from 'node:http';

const json = (text) => {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
};

async function readBody(request) {
	const chunks = [];
	for await (const chunk of request) chunks.push(chunk);
	return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
}

/** What a request of the agent says so far: the instructions, the question, and what each call brought. */
function conversationIn(messages) {
	const text = (role) => messages.find((message) => message.role === role)?.content ?? '';
	const answers = new Map(
		messages.filter(({ role }) => role === 'tool').map((one) => [one.tool_call_id, one.content]),
	);
	const results = messages
		.flatMap((message) => message.tool_calls ?? [])
		.map((call) => ({
			tool: call.function.name,
			given: json(call.function.arguments),
			text: answers.get(call.id),
			read: json(answers.get(call.id)),
		}));
	return { instructions: text('system'), question: text('user'), results };
}

const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };

/** A step of a script in the form in which a model answers. */
function completion(id, { call, given, answer }) {
	const calls = call && [
		{
			id: `call_${id}`,
			type: 'function',
			function: { name: call, arguments: JSON.stringify(given) },
		},
	];
	const message = {
		role: 'assistant',
		content: answer ?? null,
		...(calls && { tool_calls: calls }),
	};
	return {
		id: `completion-${id}`,
		object: 'chat.completion',
		created: Math.floor(Date.now() / 1000),
		model: 'scripted',
		choices: [{ index: 0, message, finish_reason: calls ? 'tool_calls' : 'stop' }],
		usage,
	};
}

/** What the script says; where it cannot go on, the answer tells why, so that the case fails with it. */
function nextStep({ script, conversation }) {
	try {
		return script(conversation);
	} catch (error) {
		return { answer: `The script cannot go on: ${error.message}` };
	}
}

/**
 * Starts a stand-in for a chat model on 127.0.0.1 that speaks as OpenAI does. It does not think: `play` gives it a
 * script, which is asked before every answer. The script gets the conversation ({ instructions, question, results: [{ tool,
 * given, text, read }] }) and returns the next step: { call, given } for a tool, or { answer }.
 * Returns `url` (base URL of the API), `play`, and `close`. What `play` returns has `offered` (the tools by name, as the
 * agent described them) and `conversation` (the latest).
 */
export async function startModel() {
	let scene;
	let answers = 0;
	const server = createServer(async (request, response) => {
		const { messages = [], tools = [] } = await readBody(request);
		scene.offered = new Map(tools.map((tool) => [tool.function.name, tool.function]));
		scene.conversation = conversationIn(messages);
		const step = nextStep(scene);
		answers += 1;
		response.writeHead(200, { 'content-type': 'application/json' });
		response.end(JSON.stringify(completion(answers, step)));
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${server.address().port}/v1`,
		play(script) {
			scene = { script, offered: new Map(), conversation: undefined };
			return scene;
		},
		close() {
			server.close();
			server.closeAllConnections();
		},
	};
}
