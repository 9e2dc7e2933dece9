import { join } from 'node:path';
import { measureInTurns } from '../lib/rounds.mjs';
import { median, short, size, spread } from '../lib/numbers.mjs';
import { table } from '../lib/table.mjs';
import { events } from '../../../scripts/start/events.mjs';

/** Events whose lists Zoom may make longer than those of others. */
const HUGE = /Participant$/;
/** Of these polls are measured that find something: one list of the account, one of a session. */
const FINDING = ['newMeetingCreated', 'newMeetingParticipant'];
/** Recordings of the last month would be read at each poll; those that Zoom keeps are mostly older. */
const ADD = { newCloudRecording: 'addOldRecordings' };
const isList = ({ list }) => list !== undefined;

/** A sandbox of its own with the process that polls it. */
async function startOne(base) {
	const zoom = await base.worker('zoom/process.mjs');
	const { apps, environment } = await zoom.call('info');
	const idle = await zoom.call('idleUser');
	// The sandbox's other users may not hold webinars.
	const userOf = ({ event }) => (event === 'newWebinarCreated' ? 'me' : idle);
	const execArgv = ['--import', 'tsx'];
	const poller = await base.worker('trigger/process.mjs', { env: environment, execArgv });
	await poller.call('load', join(base.unpacked, 'dist/nodes/Zoom/ZoomTrigger.node.js'));
	const login = { environment: 'zoom', plan: 'business', ...apps.userOAuth2 };
	const credential = { ...login, oauthTokenData: await zoom.call('issueUser') };
	/** Publishes a workflow for an event; where it watches a list, with `count` entries. */
	const publish = async (row, count, more = {}) => {
		const form = await zoom.call(
			isList(row) ? 'watchList' : 'watchOccasion',
			row.event,
			userOf(row),
		);
		if (isList(row)) await add(row, count);
		await poller.call('publish', row.event, { ...form, ...more }, credential);
	};
	const add = async (row, count) => {
		const own = ADD[row.event];
		await (own ? zoom.call(own, count, userOf(row)) : zoom.call('addToList', row.event, count));
	};
	const stop = async () => {
		await poller.stop();
		await zoom.stop();
	};
	return { zoom, poller, publish, add, stop };
}

const polling = ({ zoom, poller }, { event, name }) => ({
	name,
	measure: async () => {
		await zoom.call('clearTraffic');
		const result = await poller.call('poll', event);
		return { ...result, ...(await zoom.call('traffic')) };
	},
});

/** Idle polls of these events, each with about `count` entries that are known. */
async function idle(base, rows, count, { rounds, say }) {
	const one = await startOne(base);
	for (const row of rows) await one.publish(row, count);
	const contestants = rows.map((row) => polling(one, row));
	const samples = await measureInTurns(contestants, { rounds, say });
	await one.stop();
	for (const [name, all] of samples) {
		const found = all.reduce((sum, { items }) => sum + items, 0);
		if (found > 0) throw new Error(`${name}: idle polls found ${found} items.`);
	}
	return [...samples].map(([name, all]) => ({ name, count, all }));
}

/** Polls that find `counts` new entries, one after the other, among `known`. */
async function finding(base, row, known, counts, { say }) {
	const one = await startOne(base);
	await one.publish(row, known, { once: 'join' });
	const found = [];
	for (const count of counts) {
		await one.add(row, count);
		const sample = await polling(one, row).measure();
		say(`${row.name}: ${sample.items} new, ${Math.round(sample.cpu)} ms CPU`);
		if (sample.items !== count) throw new Error(`${row.name}: ${sample.items} new, not ${count}.`);
		found.push({ name: row.name, known, count, sample });
	}
	await one.stop();
	return found;
}

const idleRow = ({ name, count, all }) => {
	const of = (key) => all.map((sample) => sample[key]);
	return [
		name,
		count === 0 ? '–' : short(count),
		short(median(of('requests'))),
		size(median(of('bytes'))),
		spread(of('cpu')),
		size(median(of('state'))),
	];
};

const foundRow = ({ name, known, count, sample }) => [
	name,
	short(known),
	short(count),
	short(sample.requests),
	size(sample.bytes),
	short(sample.cpu),
	size(sample.state),
	(sample.state / (known + count)).toFixed(1),
];

/** Group 3. `sizes` are the numbers of known entries; more than `most` are tried only where Zoom may have them. */
export async function trigger(base, { sizes, most, rounds, say, step }) {
	const rows = [];
	const options = { rounds, say };
	await step('Idle polls of what is one object', async () => {
		rows.push(
			...(await idle(
				base,
				events.filter((row) => !isList(row)),
				0,
				options,
			)),
		);
	});
	for (const count of sizes) {
		const wanted = events.filter((row) => isList(row) && (count <= most || HUGE.test(row.event)));
		await step(`Idle polls of lists with ${short(count)} entries`, async () => {
			const few = { ...options, rounds: Math.min(rounds, 3) };
			rows.push(...(await idle(base, wanted, count, count > most ? few : options)));
		});
	}
	const found = [];
	const known = Math.min(most, sizes.at(-1));
	const counts = [1, known / 2];
	for (const row of events.filter(({ event }) => FINDING.includes(event))) {
		await step(`Polls that find something: ${row.name}`, async () => {
			found.push(...(await finding(base, row, known, counts, options)));
		});
	}
	rows.sort((a, b) => a.name.localeCompare(b.name) || a.count - b.count);
	return {
		tables: [
			{
				title: 'A poll that finds nothing',
				text: table(
					['event', 'known', 'requests', 'bytes read', 'CPU, ms', 'state stored'],
					rows.map(idleRow),
				),
			},
			{
				title: 'A poll that finds something',
				text: table(
					[
						'event',
						'known',
						'new',
						'requests',
						'bytes read',
						'CPU, ms',
						'state stored',
						'bytes an entry',
					],
					found.map(foundRow),
				),
			},
		],
	};
}
