import { byId, day, type OperationEntry } from '../../entry';
import { series } from '../../series';

const entry: OperationEntry = {
	wants: 'Pro or higher, with the Webinar add-on; some settings need more of it',
	goodToKnow: [
		'Only what you add is changed. What you add is sent, also when it is off, 0 or emptied: so you can switch a setting off, or clear the agenda.',
		'**Occurrence** under Options changes one date of a recurring webinar: its agenda, start time, duration, cameras, HD video, watermark or automatic recording, and nothing else.',
		'**Recurrence** is always replaced as a whole, and so are lists such as interpreters.',
		'An update with nothing in it is refused before it is sent.',
		'Zoom drops some settings without a word: those that the account or the host has locked, and **Approval Type** for a webinar without a fixed time. With **Report Ignored Settings** under Options the webinar is read back, and `ignored_settings` lists what Zoom did not keep. When it cannot be read back, the change is made all the same: then `ignored_settings` is `null` and `ignored_settings_error` says why.',
		'Zoom sends no webinar back. Use [Get](#get) to read it. **Notify Registrants** under Emails tells them about the change.',
		'Zoom takes 100 requests a day to create or change meetings and webinars of one host.',
		'A webinar that plays a recording as live cannot be changed any more once it has started. One that was made through an event directory is changed there.',
	],
	call: (account) => ({
		webinarId: byId(account.control.addWebinar({ topic: 'Product tour' }).id),
		updateFields: {
			topic: 'Product tour, moved',
			start_time: `${day(account, 10)}T09:00:00`,
		},
	}),
	target({ control, data }) {
		const { id, occurrences } = control.addWebinar({ ...series, type: 9 });
		const [{ occurrence_id }] = occurrences!;
		return {
			required: { webinarId: byId(id), updateFields: { agenda: 'Another one' } },
			values: {
				occurrence_id,
				'settings.alternative_hosts': 'ada@example.org,grace@example.org',
				record_file_id: data.recordings[0].recording_files[0].id,
			},
		};
	},
};

export default entry;
