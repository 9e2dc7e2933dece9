/** The sandbox and the TLS front before it, in a process of their own so that their CPU time does not count. */
import { rmSync } from 'node:fs';
import axios from 'axios';
import { events, formOf } from '../../../scripts/start/events.mjs';
import { startSandbox } from '../../../scripts/start/sandbox.mjs';
import { serve } from '../lib/worker.mjs';
import { startFront } from './front.mjs';

const DAY_SECONDS = 86_400;
const DAY_MS = DAY_SECONDS * 1000;
const sandbox = await startSandbox();
const front = await startFront(sandbox.oauthUrl);
process.once('exit', () => rmSync(front.folder, { recursive: true, force: true }));
sandbox.control('setOptions', { strict: false, tokenLifetimeSeconds: DAY_SECONDS });

const lists = new Map();
const rowOf = (event) => events.find((row) => row.event === event);
const isToken = ({ path }) => path.startsWith('/oauth/');
let bytesBefore = 0;

const addMeetings = (count, userId) =>
	Array.from({ length: count }, (_, index) => {
		const { id } = sandbox.control('addMeeting', { topic: `Meeting ${index + 1}`, userId });
		return id;
	});

async function ask(path) {
	const { data } = await axios.get(`${sandbox.apiUrl}${path}`, {
		headers: { Authorization: `Bearer ${sandbox.issueToken('admin')}` },
		proxy: false,
	});
	return data;
}

const listed = async () => (await ask('/users/me/meetings?page_size=1')).total_records;

serve({
	info: () => ({
		url: sandbox.oauthUrl,
		apps: sandbox.apps,
		environment: {
			NODE_OPTIONS: `--import ${new URL('redirect.mjs', import.meta.url).href}`,
			NODE_EXTRA_CA_CERTS: front.certificate,
			BENCH_ZOOM_PORT: String(front.port),
		},
	}),
	/** What the token endpoint answers to the connected user, an administrator. */
	issueUser: () => ({
		access_token: sandbox.issueToken('admin'),
		token_type: 'bearer',
		expires_in: DAY_SECONDS,
	}),
	issueToken: (kind) => sandbox.issueToken(kind),
	/** Makes what an event watches. Returns the form with which a user's, or that, is watched. */
	watchOccasion(event, user) {
		const row = rowOf(event);
		return formOf(row, row.occasion(sandbox.account).parameters, user);
	},
	/** Makes a list for an event to watch, with as many entries as the account has. Returns the form. */
	watchList(event, userId) {
		const list = rowOf(event).list(sandbox.account, userId);
		lists.set(event, list);
		return { event, ...list.parameters };
	},
	/** Adds entries to the list that an event watches. */
	addToList: (event, count) => lists.get(event).add(count),
	/** Calls a function of the control API. */
	control: (name, argument) => sandbox.control(name, argument),
	/** A user of the account who has no meetings, webinars or recordings. */
	idleUser: async () => (await ask('/users?page_size=300')).users.at(-1).id,
	/** Creates meetings of the connected user, or of another. Returns their ids. */
	addMeetings,
	/** Creates recordings of meetings held over the last ten years, but none of the last month. */
	addOldRecordings(count, userId) {
		for (let index = 0; index < count; index += 1) {
			const age = (31 + (index % 3600)) * DAY_MS;
			const start_time = new Date(Date.now() - age).toISOString();
			sandbox.control('addRecording', { topic: 'Recorded', start_time, userId });
		}
	},
	/** Creates meetings until the connected user has `count` in the list. Returns how many there are then. */
	async fillMeetings(count) {
		addMeetings(Math.max(0, count - (await listed())));
		return await listed();
	},
	/** Counts from nothing again. */
	clearTraffic() {
		sandbox.control('clearRequests');
		bytesBefore = front.bytes();
	},
	/**
	 * What came since: requests to the API, those that were refused, with 429 among them, when the first
	 * came (milliseconds since 1970), milliseconds from it to the last, and bytes of answers.
	 */
	traffic() {
		const requests = sandbox.requestsBetween(0, Infinity).filter((each) => !isToken(each));
		const times = requests.map(({ at }) => Date.parse(at));
		return {
			requests: requests.length,
			first: times[0],
			span: requests.length > 1 ? times.at(-1) - times[0] : 0,
			refused: requests.filter(({ status }) => status >= 400).length,
			tooMany: requests.filter(({ status }) => status === 429).length,
			bytes: front.bytes() - bytesBefore,
		};
	},
});
