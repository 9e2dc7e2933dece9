import axios from 'axios';

const HOUR_MS = 3_600_000;
const MONTH_MS = 30 * 24 * HOUR_MS;

/** Zoom wants UUIDs that begin with a slash or contain two of them encoded twice. */
function segment(id) {
	const text = String(id);
	const once = encodeURIComponent(text);
	return text.startsWith('/') || text.includes('//') ? encodeURIComponent(once) : once;
}

/** A function that asks the API at `apiUrl` and returns the answer's body, undefined when it refuses. */
function asker(apiUrl, token) {
	const http = axios.create({
		baseURL: apiUrl,
		headers: { authorization: `Bearer ${token}` },
		proxy: false,
		validateStatus: () => true,
	});
	return async (path, params) => {
		const { status, data } = await http.get(path, { params });
		return status < 300 ? data : undefined;
	};
}

async function first(entries, what, test) {
	for (const entry of entries) if (await test(entry)) return entry;
	throw new Error(`The sandbox has no ${what}.`);
}

/**
 * Finds, by asking the sandbox's API, ids on which operations and events can succeed. `token` is
 * an access token for the whole account. `user` is what the nodes are to say for the user: `me`, or
 * undefined to have the account's owner filled in.
 */
export async function pickIds({ apiUrl, token, user }) {
	const ask = asker(apiUrl, token);
	const { users } = await ask('/users', { page_size: 300 });
	const owner = await first(users, 'account owner', ({ role_id }) => role_id === '0');
	const of = async (list, params) => await ask(`/users/${owner.id}/${list}`, params);

	const { meetings } = await of('meetings', { type: 'upcoming', page_size: 300 });
	const { meetings: past } = await of('meetings', { type: 'previous_meetings', page_size: 300 });
	const { webinars } = await of('webinars', { page_size: 300 });
	const from = new Date(Date.now() - MONTH_MS).toISOString().slice(0, 10);
	const { meetings: recordings } = await of('recordings', { from, page_size: 300 });

	const takesRegistrants = (kind) => async (entry) =>
		(await ask(`/${kind}/${entry.id}`))?.settings.approval_type === 0;
	const answers = (path) => async (entry) => Boolean(await ask(path(entry)));
	const hadPeople = (path) => async (entry) =>
		(await ask(`${path(entry)}/participants`))?.participants.length > 0;
	const isAhead = ({ type, start_time }) =>
		type === 2 && Date.parse(start_time) > Date.now() + HOUR_MS;
	const meeting = await first(meetings, 'meeting that is still to come', isAhead);
	const openMeeting = await first(
		meetings,
		'meeting to register for',
		takesRegistrants('meetings'),
	);
	const openWebinar = await first(
		webinars,
		'webinar to register for',
		takesRegistrants('webinars'),
	);
	const pastMeeting = await first(
		past,
		'past meeting',
		hadPeople(({ uuid }) => `/past_meetings/${segment(uuid)}`),
	);
	const summarized = await first(
		past,
		'meeting with a summary',
		answers(({ uuid }) => `/meetings/${segment(uuid)}/meeting_summary`),
	);
	const pastWebinar = await first(
		webinars,
		'past webinar',
		hadPeople(({ id }) => `/past_webinars/${id}`),
	);
	const recording = await first(recordings, 'recording', () => true);

	return {
		user: user ?? owner.id,
		meeting: meeting.id,
		openMeeting: openMeeting.id,
		pastMeeting: pastMeeting.uuid,
		summarizedMeeting: summarized.uuid,
		webinar: openWebinar.id,
		openWebinar: openWebinar.id,
		pastWebinar: pastWebinar.id,
		recording: recording.uuid,
	};
}
