import { setTimeout as sleep } from 'node:timers/promises';
import { check } from '../../matrix/outcome.mjs';
import { importExample } from '../import.mjs';
import { whilePublished } from '../published.mjs';

const FILE = 'webinar-registration-form';
const FORM = 'Registration form';
const PAGE_MS = 20_000;

/** Waits, as the browser does, until the page that follows is there. Returns it. */
async function pageAt(address) {
	const status = new URL(address);
	status.pathname += '/n8n-execution-status';
	const deadline = Date.now() + PAGE_MS;
	for (;;) {
		const text = await (await fetch(status)).text();
		if (text === 'form-waiting') return await (await fetch(address)).text();
		check(Date.now() < deadline, `no page followed; the execution is "${text}"`);
		await sleep(300);
	}
}

/** Fills in the form as a browser does. Returns the address of the page that follows. */
async function submit(formUrl, answers) {
	const body = new FormData();
	answers.forEach((answer, index) => body.append(`field-${index}`, answer));
	const response = await fetch(formUrl, { method: 'POST', body });
	const { formWaitingUrl } = await response.json();
	check(formWaitingUrl, `the form answered ${response.status} without a page to go to`);
	return formWaitingUrl;
}

export async function webinarRegistrationForm(context) {
	const { api, url, sandbox, mailbox, smtp } = context;
	const open = sandbox.control('addWebinar', { topic: 'Gardens in winter' });
	const byHand = sandbox.control('addWebinar', { topic: 'Small circle' });
	sandbox.control('updateWebinar', { id: byHand.id, settings: { approval_type: 1 } });
	const over = sandbox.control('addWebinar', {
		topic: 'Long ago',
		start_time: '2024-01-01T10:00:00Z',
	});

	/** Registers somebody for a webinar through the form; checks the title of the page that follows. */
	const register = async ({ id: webinar }, email, page) => {
		const id = await importExample(context, FILE, {
			values: { Register: { 'webinarId.value': String(webinar) } },
			credentials: { 'n8n-nodes-base.emailSend': smtp },
		});
		const { nodes } = await api.workflow(id);
		const { webhookId } = nodes.find(({ name }) => name === FORM);
		await whilePublished(api, id, FILE, async () => {
			const answers = ['Zoë', 'Tester', email, 'Example Ltd'];
			const next = await submit(`${url}/form/${webhookId}`, answers);
			check((await pageAt(next)).includes(page), `the form did not end with "${page}"`);
		});
	};
	await register(open, 'zoe@example.net', 'You are registered');
	await register(byHand, 'yann@example.net', 'Thank you');
	await register(over, 'xenia@example.net', 'That did not work');

	const { subject, body } = await mailbox.waitFor('zoe@example.net');
	const [registrant] = open.registrants.filter(({ email }) => email === 'zoe@example.net');
	check(
		registrant?.first_name === 'Zoë' && registrant.org === 'Example Ltd',
		'not registered in Zoom',
	);
	check(subject === 'Your link for Gardens in winter', `the subject is: ${subject}`);
	check(body.includes('Hello Zoë,') && body.includes(registrant.join_url), `the mail is: ${body}`);
	check(
		byHand.registrants.some(
			({ email, status }) => email === 'yann@example.net' && status === 'pending',
		),
		'the second webinar has no registrant who waits for approval',
	);
	const mailed = ['yann@example.net', 'xenia@example.net'].filter(
		(to) => mailbox.all(to).length > 0,
	);
	check(mailed.length === 0, `a mail without a link went to ${mailed.join(', ')}`);
	return 'nothing';
}
