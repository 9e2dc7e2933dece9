import { setTimeout as sleep } from 'node:timers/promises';

const MONTH_MS = 30 * 86_400_000;

/** Zoom wants UUIDs that begin with a slash or contain two of them encoded twice. */
function segment(id) {
	const text = String(id);
	const once = encodeURIComponent(text);
	return text.startsWith('/') || text.includes('//') ? encodeURIComponent(once) : once;
}

/** A function that asks the sandbox's API and returns the answer's body, undefined for a 4xx. */
function asker(http, token) {
	return async function ask(path, params) {
		const { status, data } = await http.get(path, {
			params,
			headers: { authorization: `Bearer ${token}` },
		});
		if (status === 429) {
			await sleep(1000);
			return await ask(path, params);
		}
		return status < 300 ? data : undefined;
	};
}

async function first(entries, what, test) {
	for (const entry of entries) if (await test(entry)) return entry;
	throw new Error(`The sandbox has no ${what}.`);
}

/**
 * Finds, by asking the sandbox's API, ids on which all 17 operations can succeed. `http` is an axios
 * client of the API, `token` an access token. `user` is what the nodes are to say for the user:
 * `me`, or undefined to have the account's owner filled in.
 */
export async function pickIds({ http, token, user }) {
	const ask = asker(http, token);
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
	const meeting = await first(meetings, 'scheduled meeting', ({ type }) => type === 2);
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
		answers(({ uuid }) => `/past_meetings/${segment(uuid)}/participants`),
	);
	const summarized = await first(
		past,
		'meeting with a summary',
		answers(({ uuid }) => `/meetings/${segment(uuid)}/meeting_summary`),
	);
	const pastWebinar = await first(
		webinars,
		'past webinar',
		answers(({ id }) => `/past_webinars/${id}/participants`),
	);
	if (recordings.length < 2) throw new Error('The sandbox has no recordings.');

	return {
		user: user ?? owner.id,
		meeting: meeting.id,
		openMeeting: openMeeting.id,
		pastMeeting: pastMeeting.uuid,
		summarizedMeeting: summarized.uuid,
		webinar: openWebinar.id,
		openWebinar: openWebinar.id,
		pastWebinar: pastWebinar.id,
		recording: recordings[0].uuid,
		recordingToDelete: recordings.at(-1).uuid,
	};
}
