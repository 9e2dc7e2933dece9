/** What the same work costs a script of one's own: plain axios, or Zoom's SDK, one request after the other. */
import { MeetingsS2SAuthClient } from '@zoom/rivet/meetings';
import axios from 'axios';
import { serve } from '../lib/worker.mjs';
import { measureUsage } from '../lib/usage.mjs';

const PAGE_SIZE = 300;
const DAY_MS = 86_400_000;
const tomorrow = () => new Date(Date.now() + DAY_MS).toISOString();

function axiosClient(token) {
	const http = axios.create({
		baseURL: 'https://api.zoom.us/v2',
		headers: { Authorization: `Bearer ${token}` },
		proxy: false,
	});
	return {
		get: async (id) => (await http.get(`/meetings/${id}`)).data,
		list: async (query) => (await http.get('/users/me/meetings', { params: query })).data,
		create: async (body) => (await http.post('/users/me/meetings', body)).data,
		usage: async () => (await http.get('/report/daily')).data,
	};
}

function rivetClient(token) {
	const { endpoints } = new MeetingsS2SAuthClient({
		clientId: 'bench',
		clientSecret: 'bench',
		accountId: 'bench',
		disableReceiver: true,
		tokenStore: {
			getLatestToken: () => ({ accessToken: token, expirationTimeIso: tomorrow() }),
			storeToken: () => undefined,
		},
	});
	const { meetings, reports } = endpoints;
	return {
		get: async (meetingId) => (await meetings.getMeeting({ path: { meetingId } })).data,
		list: async (query) => (await meetings.listMeetings({ path: { userId: 'me' }, query })).data,
		create: async (body) => (await meetings.createMeeting({ path: { userId: 'me' }, body })).data,
		usage: async () => (await reports.getDailyUsageReport({})).data,
	};
}

const clients = { axios: axiosClient, rivet: rivetClient };
let client;

const work = {
	get: async (ids) => await each(ids, client.get),
	create: async (bodies) => await each(bodies, client.create),
	usage: async (items) => await each(items, client.usage),
	async list() {
		const found = [];
		let token;
		do {
			const page = await client.list({ page_size: PAGE_SIZE, next_page_token: token });
			found.push(...page.meetings);
			token = page.next_page_token || undefined;
		} while (token);
		return { items: found.length, failed: 0 };
	},
};

async function each(inputs, ask) {
	let failed = 0;
	for (const input of inputs) {
		await ask(input).catch(() => {
			failed += 1;
		});
	}
	return { items: inputs.length, failed };
}

serve({
	connect(kind, token) {
		client = clients[kind](token);
	},
	/** Does one of the kinds of work. Returns how many items came out, how many failed, and what it cost. */
	async measure(kind, input) {
		const end = measureUsage();
		const result = await work[kind](input);
		return { ...result, ...end() };
	},
});
