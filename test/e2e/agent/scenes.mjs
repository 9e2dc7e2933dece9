import { DateTime } from 'luxon';
import { check } from '../matrix/outcome.mjs';

const PAST = 'Get_many_past_meetings_in_Zoom';
const PARTICIPANTS = 'Get_participants_of_a_past_meeting_in_Zoom';
const UPCOMING = 'Get_many_upcoming_meetings_in_Zoom';
const UPDATE = 'Update_a_meeting_in_Zoom';
const RECORDINGS = 'Get_many_recordings_in_Zoom';
const ZONE = 'America/Los_Angeles';

/** A script that takes its steps one after the other; each gets what the calls so far brought. */
const inSteps =
	(...steps) =>
	({ results }) =>
		steps[results.length](...results.map(({ read }) => read).reverse());

const yesterday = () => DateTime.utc().minus({ days: 1 }).toISODate();

/** A meeting that took place yesterday noon (UTC) with these people. Returns the session. */
function heldYesterday(sandbox, topic, names) {
	const { id } = sandbox.control('addMeeting', { topic });
	const participants = names.map((name) => ({ name }));
	const session = sandbox.control('endMeeting', { id, participants });
	const start_time = `${yesterday()}T12:00:00Z`;
	return Object.assign(session, { start_time, end_time: `${yesterday()}T12:30:00Z` });
}

/** "Who attended": the right one of yesterday's meetings is looked up and its participants are read. */
export function whoAttended(sandbox) {
	heldYesterday(sandbox, 'Budget round', ['Ken Ito']);
	const session = heldYesterday(sandbox, 'Design review', ['Mia Chen', 'Jonas Berg']);
	return {
		question: "Who attended yesterday's design review?",
		script: inSteps(
			() => ({ call: PAST, given: { From: yesterday(), To: yesterday() } }),
			(meetings) => ({
				call: PARTICIPANTS,
				given: { Meeting: meetings.find(({ topic }) => topic === 'Design review').uuid },
			}),
			(people) => ({ answer: people.map(({ name }) => name).join(', ') }),
		),
		judge({ answer, requests }) {
			check(answer === 'Mia Chen, Jonas Berg', `the answer is "${answer}"`);
			const asked = requests.map(({ path }) => decodeURIComponent(decodeURIComponent(path)));
			check(asked.includes(`/past_meetings/${session.uuid}/participants`), `asked: ${asked}`);
		},
	};
}

/** "Move my 3 pm": what the model writes first is no date; the message tells it how to write one. */
export function moveByAnHour(sandbox) {
	const threePm = DateTime.now().setZone(ZONE).plus({ days: 1 }).startOf('day').set({ hour: 15 });
	const meeting = sandbox.control('addMeeting', {
		topic: 'Roadmap',
		start_time: threePm.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'"),
		timezone: ZONE,
	});
	const isMeant = ({ topic, start_time, timezone }) =>
		topic === 'Roadmap' && DateTime.fromISO(start_time).setZone(timezone).hour === 15;
	const update = ({ id, timezone }, Start_Time) => ({
		call: UPDATE,
		given: { Meeting: id, Start_Time, Timezone: timezone },
	});
	return {
		question: 'Move my 3 pm roadmap meeting tomorrow by an hour.',
		script: inSteps(
			() => ({ call: UPCOMING, given: {} }),
			(meetings) => update(meetings.find(isMeant), 'tomorrow 4pm'),
			([{ error }], meetings) => {
				check(/^'Start Time' is not a date\. .*\d{4}-\d\d-\d\dT/.test(error), `read: ${error}`);
				const { start_time, timezone, ...rest } = meetings.find(isMeant);
				const start = DateTime.fromISO(start_time).setZone(timezone).plus({ hours: 1 });
				return update({ ...rest, timezone }, start.toFormat('yyyy-MM-dd HH:mm'));
			},
			([{ success }]) => ({ answer: success ? 'Moved' : 'Not moved' }),
		),
		judge({ answer, requests }) {
			check(answer === 'Moved', `the answer is "${answer}"`);
			const changes = requests.filter(({ method }) => method === 'PATCH').map(({ body }) => body);
			const start_time = threePm.set({ hour: 16 }).toFormat("yyyy-MM-dd'T'HH:mm:ss");
			check(
				JSON.stringify(changes) === JSON.stringify([{ timezone: ZONE, start_time }]) ||
					JSON.stringify(changes) === JSON.stringify([{ start_time, timezone: ZONE }]),
				`Zoom was sent ${JSON.stringify(changes)}`,
			);
			const moved = Date.parse(meeting.start_time) - threePm.toMillis();
			check(moved === 3_600_000, `the meeting starts at ${meeting.start_time}`);
		},
	};
}

/** "Which recordings are ready": the one that Zoom still works on is left out. */
export function readyRecordings(sandbox) {
	sandbox.control('addRecording', { topic: 'Town hall' });
	sandbox.control('addRecording', { topic: 'Retrospective', status: 'processing' });
	const isReady = ({ recording_files: files }) =>
		files.every(({ status }) => status === 'completed');
	return {
		question: 'Which recordings of the last two days are ready?',
		script: inSteps(
			() => ({ call: RECORDINGS, given: { From: yesterday() } }),
			(recordings) => ({
				answer: recordings
					.filter(isReady)
					.map(({ topic }) => topic)
					.join(', '),
			}),
		),
		judge({ answer }) {
			const named = answer.split(', ');
			check(named.includes('Town hall'), `the answer is "${answer}"`);
			check(!named.includes('Retrospective'), `the answer is "${answer}"`);
		},
	};
}

/** A meeting that does not exist: the model reads a message to act on, and the agent goes on. */
export function refused() {
	return {
		question: 'Who attended meeting 999 9999 9999?',
		script: inSteps(
			() => ({ call: PARTICIPANTS, given: { Meeting: '999 9999 9999' } }),
			([{ error }]) => ({ answer: `I could not find out: ${error}` }),
		),
		judge({ answer, results: [{ text }] }) {
			check(answer.includes('Zoom has no such meeting or webinar. '), `the answer is "${answer}"`);
			check(/Check the ID/.test(text) && /Zoom code 3001/.test(text), `the model read ${text}`);
			check(!/\bat .+:\d+:\d+|node_modules|NodeApiError/.test(text), `the model read ${text}`);
		},
	};
}
