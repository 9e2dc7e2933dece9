import { check } from '../../matrix/outcome.mjs';
import { importExample, shows } from '../import.mjs';
import { executionWith, whilePublished } from '../published.mjs';

const FILE = 'recording-to-slack-and-drive';
const TOPIC = 'Quarterly review & outlook';

const LATE = 'Still in the works';

/** One that Zoom is still working on, one with a video, a transcript and a sound file, and one with sound alone. */
function record(sandbox) {
	const late = sandbox.control('addRecording', { topic: LATE, status: 'processing' });
	const { uuid } = sandbox.control('addRecording', { topic: TOPIC });
	sandbox.control('addRecordingFile', { uuid, recording_type: 'audio_transcript' });
	const sound = sandbox.control('addRecording', { topic: 'Sound alone', recording_files: [] });
	sandbox.control('addRecordingFile', { uuid: sound.uuid, recording_type: 'audio_only' });
	return { uuid, late: late.uuid };
}

export async function recordingToSlackAndDrive(context) {
	const { api, sandbox } = context;
	const standIns = { 'Tell the team': shows(), 'Save to Google Drive': shows() };
	const id = await importExample(context, FILE, { standIns });
	const [run, lateRun] = await whilePublished(api, id, FILE, async () => {
		const { uuid, late } = record(sandbox);
		const runWith = async (wanted) =>
			await executionWith(api, id, 'Recording ready', ({ meeting }) => meeting.uuid === wanted);
		const first = await runWith(uuid);
		sandbox.control('completeRecording', { uuid: late });
		return [first, await runWith(late)];
	});
	for (const { status, failure } of [run, lateRun])
		check(status === 'success', `${status}: ${failure}`);

	const messages = run.node('Tell the team').items.map(({ asked }) => asked);
	check(messages.length === 2, `${messages.length} messages for 2 recordings`);
	const { text, channelId } = messages.find((message) => message.text.includes(TOPIC)) ?? {};
	check(
		/Watch it: https:\/\/\S+\/rec\/share\/\S+\?pwd=\S+$/.test(text) &&
			/lasted \d+ minutes/.test(text),
		`the message is: ${text}`,
	);
	check(channelId.value === '#recordings', `the channel is ${channelId.value}`);

	const saved = run.node('Save to Google Drive').items;
	const names = saved.map(({ asked }) => asked.name).sort();
	check(
		names.length === 2 &&
			names.every((name) => name.includes(TOPIC)) &&
			names[0].endsWith('.mp4') &&
			names[1].endsWith('.vtt'),
		`the files are: ${names.join('; ')}`,
	);
	check(
		saved.every(({ file }) => file.bytes > 0 || file.fileSize),
		`a file is empty: ${JSON.stringify(saved)}`,
	);

	const [{ asked: told }, ...others] = lateRun.node('Tell the team').items;
	check(
		others.length === 0 && told.text.includes(LATE) && /lasted [1-9]\d* minutes/.test(told.text),
		`of the late recording the team reads: ${told.text}`,
	);
	const late = lateRun.node('Save to Google Drive').items;
	check(
		late.length === 1 && late[0].asked.name.endsWith(`${LATE}.mp4`),
		`of the late recording are saved: ${late.map(({ asked }) => asked.name).join('; ')}`,
	);
	return 'Slack, Google Drive';
}
