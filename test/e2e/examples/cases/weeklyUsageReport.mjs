import { execute } from '../../../../scripts/start/executions.mjs';
import { check } from '../../matrix/outcome.mjs';
import { importExample } from '../import.mjs';

const FILE = 'weekly-usage-report';
const TRIGGER = 'Every Monday at 8';
const DAY_MS = 86_400_000;
const PER_DAY = { meetings: 11, participants: 70, meeting_minutes: 500, new_users: 1 };

export async function weeklyUsageReport(context) {
	const { api, sandbox, mailbox, smtp } = context;
	const days = [1, 2, 3, 4, 5, 6, 7].map((ago) =>
		new Date(Date.now() - ago * DAY_MS).toISOString().slice(0, 10),
	);
	for (const date of days) sandbox.control('setUsage', { date, ...PER_DAY });

	/** Runs the report for a recipient. Returns the mail. */
	const report = async (to) => {
		const id = await importExample(context, FILE, {
			values: { 'Mail the report': { toEmail: to } },
			credentials: { 'n8n-nodes-base.emailSend': smtp },
		});
		const { status, failure } = await execute(api, id, TRIGGER);
		check(status === 'success', `${status}: ${failure}`);
		return await mailbox.waitFor(to);
	};
	const { subject, body } = await report('week@example.net');
	check(
		subject === `Zoom from ${days.at(-1)} to ${days[0]}: 77 meetings`,
		`the subject is: ${subject}`,
	);
	check(
		body.includes('490 participants, 3500 minutes in all, and 7 new users') &&
			days.every((date) => body.includes(`<tr><td>${date}</td><td>11</td><td>70</td>`)),
		`the mail is: ${body}`,
	);

	const empty = { status: 200, body: JSON.stringify({ dates: [] }), count: 2 };
	sandbox.control('failNext', { ...empty, match: { path: '/report/daily' } });
	const nothing = await report('quiet@example.net');
	check(nothing.subject.endsWith(': 0 meetings'), `without any day: ${nothing.subject}`);
	return 'nothing';
}
