import { byId, day, type OperationEntry } from '../../entry';
import { series } from '../../series';

const entry: OperationEntry = {
	wants: 'Any plan; some settings need a paid one',
	goodToKnow: [
		'Only what you add is changed. What you add is sent, also when it is off, 0 or emptied: so you can switch a setting off, or clear the agenda.',
		'**Occurrence** under Options changes one date of a recurring meeting.',
		'**Recurrence** is always replaced as a whole.',
		'An update with nothing in it is refused before it is sent.',
		"Zoom drops some settings without a word: those that the account or the host has locked, **Approval Type** for a meeting without a fixed time, and **Join Before Host Time** while joining before the host is off in the host's own settings. With **Report Ignored Settings** under Options the meeting is read back, and `ignored_settings` lists what Zoom did not keep. When it cannot be read back, the change is made all the same: then `ignored_settings` is `null` and `ignored_settings_error` says why.",
		'Zoom sends no meeting back. Use [Get](#get) to read it.',
		'Zoom takes 100 requests a day to create or change meetings of one host.',
		'A meeting that is running or over cannot be changed.',
	],
	call: (account) => ({
		meetingId: byId(account.control.addMeeting({}).id),
		updateFields: {
			topic: 'Weekly planning, moved',
			start_time: `${day(account, 10)}T09:00:00`,
		},
	}),
	target({ control }) {
		const { id, occurrences } = control.addMeeting(series);
		const [{ occurrence_id }] = occurrences!;
		return {
			required: { meetingId: byId(id), updateFields: { agenda: 'Another one' } },
			values: { occurrence_id },
		};
	},
};

export default entry;
