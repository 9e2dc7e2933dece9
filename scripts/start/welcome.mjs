import { events } from './events.mjs';

/** What is printed when everything runs: where, who, and what to try first. */
export function welcome({ url, owner, sandbox }) {
	const lines = [
		'',
		'n8n with the Zoom node is ready.',
		'',
		`  Open      ${url}`,
		`  E-mail    ${owner.email}`,
		`  Password  ${owner.password}`,
		'',
	];
	if (sandbox) {
		lines.push(
			`The local Zoom API runs at ${sandbox.oauthUrl}. Both Zoom credentials are connected to it.`,
			'',
			'Try first:',
			'  1. Open the workflow "Create a meeting from a form" and press Execute workflow.',
			'  2. Open "All Zoom operations (User OAuth2)" and execute it; click a node to see its items.',
			'  3. In a workflow of your own press +, type Zoom, and pick an operation. The pickers list',
			'     the users, meetings and webinars of the local API.',
			'  4. A workflow is published for each event of the Zoom Trigger:',
			...events.map(({ name }) => `       When: ${name}`),
			'     Make one happen, such as a new recording; within a minute it is under Executions:',
			`       ${sandbox.curl('addRecording', { topic: 'Just recorded' })}`,
			'     The note in each of these workflows has the line for its event.',
		);
	} else {
		lines.push(
			'Try first:',
			'  1. In a new workflow press +, type Zoom, and pick an operation.',
			'  2. Create the credential there. Server-to-Server OAuth2 needs no address of this n8n.',
			'     For User OAuth2 your Zoom app needs this redirect URL, to the letter:',
			`       ${url}/rest/oauth2-credential/callback`,
			`     Keep opening n8n as ${new URL(url).hostname}: Zoom refuses localhost (Invalid redirect, 4,700).`,
			'     Zoom should take this address; we could not try it. If it does not, docs/credentials.md',
			'     has other ways.',
		);
	}
	lines.push('', 'Press Ctrl-C to stop.', '');
	return lines.join('\n');
}
