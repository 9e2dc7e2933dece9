import { check } from '../matrix/outcome.mjs';
import * as credentials from './credentials.mjs';
import * as editor from './editor.mjs';

const NODE = 'Zoom';
const DAY_MS = 86_400_000;
const SEARCH = 'team';

/** A day as Zoom takes it, so many days from now. */
const dayFromNow = (days) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** Adds the meetings that the newcomer finds in the list, one a day from tomorrow on. */
function planMeetings(sandbox) {
	for (const [index, topic] of ['Team planning', 'Team sales call', 'Team review'].entries()) {
		sandbox.control('addMeeting', { topic, start_time: `${dayFromNow(index + 1)}T09:00:00Z` });
	}
}

/** Opens the node in the list of nodes of a new workflow. */
async function openInList(page) {
	await editor.newWorkflow(page);
	await editor.searchNodes(page, 'zoom');
	await editor.foundNode(page, NODE).click();
}

/** What the list of nodes calls an event. */
const triggerName = ({ name }) => `On ${name.toLowerCase()}`;

/**
 * What somebody does who uses the package for the first time, in this order. `name` is the name of the
 * picture that is taken after the step, `caption` says in one line what is to be seen, `shows` which part
 * of the package's description (undefined where all of it is n8n's own), `crop` what of the page matters.
 * `run` gets what `startStage` returns and throws when the newcomer does not see what should be there;
 * it may return what else than the page the picture is of.
 */
export const newcomer = [
	{
		name: 'search',
		crop: 'nodeList',
		caption: 'The list of nodes after a search for zoom; the package sign marks this package',
		shows: 'nodes',
		async run({ page, sandbox }) {
			planMeetings(sandbox);
			await editor.newWorkflow(page);
			await editor.searchNodes(page, 'zoom');
			const found = editor.foundNode(page, NODE);
			await found.first().waitFor();
			check((await found.count()) === 1, 'the search gives the node more than once');
			check(await editor.isLoaded(found.locator('img').first()), 'the list lacks its icon');
		},
	},
	{
		name: 'actions',
		crop: 'nodeList',
		caption: 'The actions of Zoom in the list of nodes',
		shows: 'nodes',
		async run({ page, nodes }) {
			await editor.foundNode(page, NODE).click();
			await editor.chapter(page, `Actions (${nodes.actions.length})`).click();
			const names = page.getByTestId('node-creator-item-name');
			await names.getByText(nodes.actions.at(-1), { exact: true }).waitFor();
			const shown = await names.allInnerTexts();
			const wanted = [...nodes.events.map(triggerName), ...nodes.actions];
			const missing = wanted.filter((name) => !shown.includes(name));
			check(missing.length === 0, `the list of nodes lacks: ${missing.join(', ')}`);
			await editor.chapter(page, `Triggers (${nodes.events.length})`).click();
			await names.getByText(shown[0], { exact: true }).waitFor({ state: 'hidden' });
		},
	},
	{
		name: 'credential',
		crop: 'credential',
		caption: 'The credential Zoom User OAuth2 API, filled in',
		shows: 'credential:zoomUserOAuth2Api',
		async run(stage) {
			const { page, sandbox } = stage;
			await editor.takeAction(page, 'Get a meeting');
			await credentials.newCredentialOfNode(page, 'User OAuth2');
			await credentials.fillLogin(page, sandbox, sandbox.apps.userOAuth2);
			await credentials.connectButton(page).scrollIntoViewIfNeeded();
		},
	},
	{
		name: 'authorize',
		caption:
			'The page on which Zoom asks whether n8n may use the account; here that of the local Zoom API',
		async run(stage) {
			stage.popup = await credentials.connect(stage.page);
			return stage.popup;
		},
	},
	{
		name: 'connected',
		crop: 'credential',
		caption: 'The credential says that the account is connected',
		async run(stage) {
			const { page, popup } = stage;
			const closed = popup.waitForEvent('close');
			await popup.getByRole('button', { name: 'Allow' }).click();
			await closed;
			await page.getByText('Credential successfully created').waitFor();
			await credentials.reopen(page, 'Account connected');
			stage.credential = await credentials.nameOf(page);
		},
	},
	{
		name: 'meeting-from-list',
		crop: 'form',
		caption: 'A meeting is chosen from the list, after a search for team',
		shows: 'operation:meeting/get',
		async run({ page, askAll }) {
			await credentials.closeCredential(page);
			const entries = await editor.openPicker(page, 'meetingId', SEARCH);
			const meetings = await askAll('/users/me/meetings', 'meetings', { type: 'scheduled' });
			const found = meetings.filter(({ topic }) => topic.toLowerCase().includes(SEARCH));
			const wanted = new Map(found.map(({ id, topic }) => [id, topic]));
			const shown = await entries.allInnerTexts();
			const missing = [...wanted.values()].filter(
				(topic) => !shown.some((text) => text.startsWith(topic)),
			);
			check(wanted.size > 0 && missing.length === 0, `the list lacks ${missing.join(', ')}`);
			check(
				shown.length === wanted.size,
				`the list shows ${shown.length} meetings, Zoom has ${wanted.size}`,
			);
		},
	},
	{
		name: 'result',
		crop: 'formAndOutput',
		caption: 'The meeting as a table, after Execute step',
		shows: 'operation:meeting/get',
		async run({ page, ask }) {
			const [topic, when] = ['Team planning', /\((.*) UTC\)/];
			const entries = page.getByTestId('rlc-item').filter({ hasText: topic, visible: true });
			const entry = entries.first();
			const [, start] = when.exec(await entry.innerText());
			await entry.click();
			await editor.execute(page);
			const [row, ...others] = await editor.readTable(page);
			check(others.length === 0, 'the table has more than one row');
			const meeting = await ask(`/meetings/${row.id}`);
			const wrong = ['topic', 'uuid', 'type', 'status', 'duration', 'timezone', 'join_url'].filter(
				(name) => row[name] !== String(meeting[name]),
			);
			check(
				wrong.length === 0,
				`other than in Zoom: ${wrong.map((name) => `${name} ${row[name]}`)}`,
			);
			check(row.topic === topic, `the table shows the topic ${row.topic}`);
			const begins = row.start_time.slice(0, 16).replace('T', ' ');
			check(begins === start, `chosen was ${start}, the table shows ${begins}`);
		},
	},
	{
		name: 'server-to-server',
		crop: 'credential',
		caption: 'The credential Zoom Server-to-Server OAuth2 API, tested by n8n',
		shows: 'credential:zoomServerToServerOAuth2Api',
		async run(stage) {
			const { page, nodes, sandbox } = stage;
			await editor.closeNode(page);
			await openInList(page);
			await editor.chapter(page, `Actions (${nodes.actions.length})`).click();
			await editor.takeAction(page, 'Get many devices');
			await credentials.newCredentialOfNode(page, 'Server-to-Server OAuth2');
			const app = sandbox.apps.serverToServerOAuth2;
			await credentials.fillLogin(page, sandbox, { ...app, clientSecret: 'another' });
			await credentials.save(page);
			const window = editor.credentialWindow(page);
			await window.getByText('Couldn’t connect with these settings').waitFor();
			await window.getByText('More details').click();
			await window.getByText('Check the Client ID and the Client Secret.').waitFor();
			await editor.fill(page, 'clientSecret', app.clientSecret, window);
			await credentials.save(page);
			await credentials.reopen(page, 'Connection tested successfully');
			stage.appCredential = await credentials.nameOf(page);
		},
	},
	{
		name: 'trigger',
		crop: 'form',
		caption: 'Zoom Trigger with the event New Cloud Recording',
		shows: 'event:newCloudRecording',
		async run({ page, nodes, credential, appCredential }) {
			await credentials.closeCredential(page);
			await editor.closeNode(page);
			await openInList(page);
			const event = nodes.events.find(({ value }) => value === 'newCloudRecording');
			await editor.takeAction(page, triggerName(event));
			check(
				(await editor.field(page, 'event').locator('input').inputValue()) === event.name,
				'the form of the trigger shows another event than the one that was taken',
			);
			// A Server-to-Server app, which n8n may have chosen by itself, has to name a user.
			await credentials.takeCredential(page, appCredential);
			await editor.reopenNode(page);
			await editor.mark(page, 'userId').waitFor();
			await credentials.takeCredential(page, credential);
			await editor.mark(page, 'userId').waitFor({ state: 'hidden' });
			await editor.picker(page, 'userId').getByPlaceholder('Me (Connected User)').waitFor();
		},
	},
	{
		name: 'test-event',
		crop: 'formAndOutput',
		caption: 'Fetch Test Event shows what the workflow will get for a recording',
		shows: 'event:newCloudRecording',
		async run({ page, askAll }) {
			await editor.execute(page);
			const rows = await editor.readTable(page);
			// Without a day, Zoom lists the recordings of yesterday and today only.
			const from = dayFromNow(-10);
			const meetings = await askAll('/users/me/recordings', 'meetings', { from });
			const strange = rows.filter(
				({ meeting }) => !meetings.some(({ uuid }) => meeting.includes(uuid)),
			);
			check(rows.length > 0 && strange.length === 0, `the test events are ${JSON.stringify(rows)}`);
			check(
				rows.every(({ event_type: type }) => type === 'recording_created'),
				'the test events are of another type',
			);
		},
	},
	{
		name: 'published',
		crop: 'canvas',
		caption: 'The workflow is published: n8n asks Zoom every minute from now on',
		async run({ page, api }) {
			await editor.closeMessages(page);
			await editor.closeNode(page);
			await editor.publish(page);
			await page.getByTestId('workflow-active-version-indicator').waitFor();
			const [, id] = /\/workflow\/([^/?]+)/.exec(page.url());
			const { status } = await api.publicationStatus(id);
			check(status === 'published', `the workflow is ${status}`);
			await api.unpublishWorkflow(id);
		},
	},
];
