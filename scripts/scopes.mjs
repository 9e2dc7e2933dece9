// Writes the tables of scopes into README.md: `node scripts/scopes.mjs`, after an operation, an event or scopes changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { tsImport } from 'tsx/esm/api';
import { root } from './lib/paths.mjs';

const README = join(root, 'README.md');
const [START, END] = ['<!-- scopes -->', '<!-- /scopes -->'];
const FAMILIES = [
	{ key: 'granular', title: 'Granular scopes (apps made today)' },
	{ key: 'classic', title: 'Classic scopes (older apps)' },
];
/** What the trigger asks Zoom for each event; more than one entry where a field decides. */
const EVENTS = [
	{ event: 'dailyUsageReportChanged', ids: ['ZOOM_GET_DAILY_USAGE_REPORT'] },
	{ event: 'meetingDetailsChanged', ids: ['ZOOM_GET_A_MEETING'] },
	{ event: 'meetingRecordingChanged', ids: ['ZOOM_GET_MEETING_RECORDINGS'] },
	{ event: 'meetingSummaryUpdated', when: 'by UUID', ids: ['ZOOM_GET_A_MEETING_SUMMARY'] },
	{
		event: 'meetingSummaryUpdated',
		when: 'by ID',
		ids: ['ZOOM_GET_A_MEETING_SUMMARY', 'GET_PAST_MEETING'],
	},
	{ event: 'newCloudRecording', ids: ['ZOOM_LIST_ALL_RECORDINGS'] },
	{ event: 'newMeetingCreated', ids: ['ZOOM_LIST_MEETINGS'] },
	{ event: 'newMeetingParticipant', ids: ['ZOOM_GET_PAST_MEETING_PARTICIPANTS'] },
	{ event: 'newMeetingParticipant', when: 'report', ids: ['REPORT_MEETING_PARTICIPANTS'] },
	{ event: 'newWebinarCreated', ids: ['ZOOM_LIST_WEBINARS', 'ZOOM_GET_A_WEBINAR'] },
	{ event: 'newWebinarParticipant', ids: ['ZOOM_LIST_WEBINAR_PARTICIPANTS'] },
	{ event: 'newWebinarParticipant', when: 'report', ids: ['REPORT_WEBINAR_PARTICIPANTS'] },
	{ event: 'userInformationChanged', ids: ['GET_USER'] },
	{ event: 'webinarDetailsChanged', ids: ['ZOOM_GET_A_WEBINAR'] },
];
/** What the node asks Zoom besides the request of an operation. */
const LOOK_UPS = [
	{ name: 'Choosing a user from a list', ids: ['LIST_USERS'] },
	{ name: 'Meeting: Get Summary by meeting number', ids: ['GET_PAST_MEETING'] },
	{ name: 'Zoom Trigger: missed sessions of a meeting', ids: ['LIST_PAST_MEETING_INSTANCES'] },
	{ name: 'Zoom Trigger: missed sessions of a webinar', ids: ['LIST_PAST_WEBINAR_INSTANCES'] },
];

/** The node's operations as people see them, such as "Meeting: Get Many", each with its request. */
async function operationsOfNode() {
	const { Zoom } = await tsImport('../nodes/Zoom/Zoom.node.ts', import.meta.url);
	const { properties } = new Zoom().description;
	const { options: resources } = properties.find(({ name }) => name === 'resource');
	return resources.flatMap((resource) =>
		properties
			.filter(({ name }) => name === 'operation')
			.filter(({ displayOptions }) => displayOptions.show.resource.includes(resource.value))
			.flatMap(({ options }) => options)
			.map(({ name, routing }) => ({ name: `${resource.name}: ${name}`, ...routing.request })),
	);
}

/** The events as people see them, such as "Trigger: New Meeting Participant, report", each with its requests' IDs. */
async function eventsOfTrigger() {
	const { events } = await tsImport('../nodes/Zoom/events/index.ts', import.meta.url);
	return EVENTS.map(({ event, when, ids }) => {
		const { name } = events.find(({ value }) => value === event);
		return { name: `Trigger: ${name}${when ? `, ${when}` : ''}`, ids };
	});
}

/** A row of the tables for each operation, event and look-up: its name, and the scopes of each of its requests. */
async function rows() {
	const { allOperations, operationById } = await tsImport(
		'../sandbox/spec/index.ts',
		import.meta.url,
	);
	const own = (await operationsOfNode()).map(({ name, method, url }) => {
		const found = allOperations.find((one) => one.method === method && one.path === url);
		if (!found) throw new Error(`${name}: ${method} ${url} is not in sandbox/spec`);
		return { name, scopes: [found.scopes] };
	});
	const asked = [...(await eventsOfTrigger()), ...LOOK_UPS].map(({ name, ids }) => ({
		name,
		scopes: ids.map((id) => operationById(id).scopes),
	}));
	return [...own, ...asked];
}

/** One of the scopes of each request, once. */
function cell(scopesOfRequests) {
	const each = scopesOfRequests.map((scopes) => scopes.map((scope) => `\`${scope}\``).join(' or '));
	return [...new Set(each)].join(' and ') || 'administrators only';
}

function table(entries, { key, title }) {
	const lines = entries.map(({ name, scopes }) => {
		const [user, admin] = ['user', 'admin'].map((level) =>
			cell(scopes.map((ofRequest) => ofRequest[key][level])),
		);
		return `| ${name} | ${user} | ${admin} |`;
	});
	return [`#### ${title}`, '', '| What | User | Administrator |', '| - | - | - |', ...lines].join(
		'\n',
	);
}

const text = readFileSync(README, 'utf8');
const [start, end] = [text.indexOf(START), text.indexOf(END)];
if (start < 0 || end < start) throw new Error(`README.md lacks ${START} or ${END}`);
const entries = await rows();
const tables = FAMILIES.map((family) => table(entries, family)).join('\n\n');
const updated = `${text.slice(0, start + START.length)}\n\n${tables}\n\n${text.slice(end)}`;
const style = { ...(await resolveConfig(README)), parser: 'markdown' };
writeFileSync(README, await format(updated, style));
