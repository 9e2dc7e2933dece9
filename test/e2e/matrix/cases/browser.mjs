import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stateFolder } from '../../../../scripts/lib/paths.mjs';
import { walkForms } from '../../browser/forms.mjs';
import { newcomer } from '../../browser/newcomer.mjs';
import { perform, startStage } from '../../browser/stage.mjs';

/** Where the pictures of the last run are, also that of what was to be seen when a case failed. */
const PICTURES = join(stateFolder, 'browser');

/** Opens the editor, hands it to `run`, and closes it. A failure leaves a picture of that name. */
async function inBrowser({ log, ...context }, name, run) {
	const stage = await startStage({ ...context, log: log('browser') });
	try {
		return await run(stage);
	} catch (error) {
		mkdirSync(PICTURES, { recursive: true });
		const path = join(PICTURES, `failed-${name}.png`);
		await stage.page.screenshot({ path }).catch(() => undefined);
		throw error;
	} finally {
		await stage.close();
	}
}

/** From the search for the node to a published workflow, with a picture of every step. */
export async function newcomersPath(context) {
	rmSync(PICTURES, { recursive: true, force: true });
	return await inBrowser(context, 'newcomer', async (stage) => {
		await perform(stage, newcomer, async ({ name }, target) => {
			await target.screenshot({ path: join(PICTURES, `${name}.png`) });
		});
		return `${newcomer.length} steps: ${newcomer.map(({ name }) => name).join(', ')}`;
	});
}

/** One form of each sort: an object, a list, a registration, an event for a list and one for an object. */
const SOME = [
	'meeting/get',
	'recording/getAll',
	'webinar/addRegistrant',
	'newMeetingParticipant',
	'meetingRecordingChanged',
];

/** The form of every operation and event. */
export async function everyForm(context) {
	return await inBrowser(context, 'forms', async (stage) => await walkForms(stage, context.logins));
}

/** The forms of a few operations and events. */
export async function someForms(context) {
	return await inBrowser(
		context,
		'forms',
		async (stage) => await walkForms(stage, context.logins, SOME),
	);
}
