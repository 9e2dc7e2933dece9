import { check } from '../../matrix/outcome.mjs';
import { gives, importExample, shows } from '../import.mjs';
import { executionWith, whilePublished } from '../published.mjs';

const FILE = 'summary-to-crm';
const KNOWN = { 'ada@guest.example': '101', 'ben@guest.example': '102' };

/** What HubSpot gives for a search, as it would for these contacts. */
const contacts = gives(`const known = ${JSON.stringify(KNOWN)};
return $input.all().flatMap(({ json }, index) => {
	const email = json.user_email.toLowerCase();
	return known[email] ? [{ json: { id: known[email], properties: { email } }, pairedItem: index }] : [];
});`);

export async function summaryToCrm(context) {
	const { api, sandbox } = context;
	const { id: meeting } = sandbox.control('addMeeting', { topic: 'Contract <talk>' });
	const [colleague] = sandbox.data.users;
	const participants = [
		{ userId: colleague.id },
		{ name: 'Ada', email: 'Ada@guest.example' },
		{ name: 'Ada again', email: 'Ada@guest.example' },
		{ name: 'Ben', email: 'ben@guest.example' },
		{ name: 'Nobody knows', email: 'cleo@guest.example' },
		{ name: 'Without email' },
	];
	const { uuid } = sandbox.control('endMeeting', { id: meeting, participants });
	const id = await importExample(context, FILE, {
		values: { 'Summary ready': { 'meetingId.value': String(meeting) } },
		standIns: { 'Find the contacts': contacts, 'Log the meeting': shows() },
	});
	const overview = 'They agreed on the price & the date.';
	const fired = async (type) =>
		await executionWith(api, id, 'Summary ready', ({ event_type }) => event_type === type);
	const [created, updated] = await whilePublished(api, id, FILE, async () => {
		sandbox.control('setSummary', { uuid, summary_overview: overview, next_steps: ['Sign it'] });
		const first = await fired('created');
		const edited_summary = { summary_overview: 'The price is settled.', next_steps: [] };
		sandbox.control('setSummary', { uuid, edited_summary });
		return [first, await fired('updated')];
	});
	/** What HubSpot was told; there must be one meeting of the two contacts it knows. */
	const logged = (run) => {
		check(run.status === 'success', `${run.status}: ${run.failure}`);
		const items = run.node('Log the meeting').items.map(({ asked }) => asked);
		check(items.length === 1, `${items.length} meetings were logged`);
		const { contactIds } = items[0].additionalFields.associations;
		check(contactIds === '101,102', `the contacts are ${contactIds}`);
		return items[0].metadata;
	};
	const first = logged(created);
	check(first.title === 'Contract <talk>', `the title is: ${first.title}`);
	check(
		first.body.startsWith('<p>They agreed on the price &amp; the date.</p>') &&
			first.body.includes('<li>Sign it</li>'),
		`the text is: ${first.body}`,
	);
	check(Date.parse(first.startTime) < Date.parse(first.endTime), `times: ${first.startTime}`);
	const second = logged(updated);
	check(
		second.title === 'Contract <talk> (summary edited)' &&
			second.body.startsWith('<p>The price is settled.</p>'),
		`after the edit: ${second.title}: ${second.body}`,
	);
	return 'HubSpot';
}
