import { outcomeOf } from '../matrix/outcome.mjs';
import { aiAssistant } from './cases/aiAssistant.mjs';
import { attendanceToSpreadsheet } from './cases/attendanceToSpreadsheet.mjs';
import { nightlyRecordingCleanUp } from './cases/nightlyRecordingCleanUp.mjs';
import { recordingToSlackAndDrive } from './cases/recordingToSlackAndDrive.mjs';
import { recurringMeetingsFromATable } from './cases/recurringMeetingsFromATable.mjs';
import { summaryToCrm } from './cases/summaryToCrm.mjs';
import { webinarRegistrationForm } from './cases/webinarRegistrationForm.mjs';
import { weeklyUsageReport } from './cases/weeklyUsageReport.mjs';
import { startMailbox } from './mailbox.mjs';

/**
 * The example workflows: file in examples/ without its ending, and the function that imports, fills in and runs it.
 * The function gets what `bringUp` made, the `mailbox` and its credential `smtp`, returns what it replaced, and
 * throws when the outcome is not the one that the example promises.
 */
export const examples = {
	'recording-to-slack-and-drive': recordingToSlackAndDrive,
	'webinar-registration-form': webinarRegistrationForm,
	'attendance-to-spreadsheet': attendanceToSpreadsheet,
	'weekly-usage-report': weeklyUsageReport,
	'summary-to-crm': summaryToCrm,
	'recurring-meetings-from-a-table': recurringMeetingsFromATable,
	'nightly-recording-clean-up': nightlyRecordingCleanUp,
	'ai-assistant': aiAssistant,
};

/**
 * A case of the matrix that runs these examples side by side: the two that wait for a minute's poll take as long as
 * one. Its note says what was replaced in each.
 */
export const runExamples = (names) => async (context) => {
	const mailbox = await startMailbox();
	try {
		const name = 'Mailbox of the examples';
		const data = mailbox.credential;
		const id = await context.api.saveCredential(undefined, { name, type: 'smtp', data });
		const all = { ...context, mailbox, smtp: { smtp: { id, name } } };
		const outcomes = await Promise.all(
			names.map(async (each) => [each, await outcomeOf(async () => await examples[each](all))]),
		);
		const failed = outcomes.filter(([, { result }]) => result !== 'passed');
		if (failed.length > 0) {
			throw new Error(failed.map(([each, { note }]) => `${each}: ${note}`).join('; '));
		}
		const notes = outcomes.map(([each, { note }]) => `${each}: ${note}`);
		return `${names.length} run; replaced: ${notes.join('; ')}`;
	} finally {
		mailbox.close();
	}
};
