import { day, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher, with the Webinar add-on; some settings need more of it',
	goodToKnow: [
		'A topic alone is enough: Zoom then makes a webinar that starts now and lasts an hour.',
		'**Recurring, Fixed Time** needs **Recurrence**: how often, on which days, until when. It ends after seven times unless you choose something else under **Ends**.',
		'**Start Time** without an offset is meant in **Timezone**, or else in the zone of the workflow. A time such as `2026-12-01T09:00:00Z` is taken as it is.',
		'Settings that you do not add are those of the user. To let people register, add **Approval Type** under **Registration**.',
		'Zoom drops some settings without a word: those that the account or the host has locked, and **Approval Type** for a webinar without a fixed time. With **Report Ignored Settings** under Options the webinar is read back, and `ignored_settings` lists what Zoom did not keep. When it cannot be read back, the webinar is there all the same: then `ignored_settings` is `null` and `ignored_settings_error` says why.',
		'**Simulive** under Settings plays a recording as if it were live: switch **Play as Live** on and choose the **Recording**. The account needs it, the type has to be Scheduled, and it cannot be scheduled for somebody else.',
		'`start_url` is a secret: who has it is host. It works for two hours; [Get](#get) gives a new one.',
		'Zoom takes 100 requests a day to create or change meetings and webinars of one host.',
		'When the connection breaks, the request is not repeated, as there might be two webinars then.',
	],
	call: (account) => ({
		webinarTopic: 'Product tour',
		type: 5,
		start_time: `${day(account, 9)}T09:00:00`,
		additionalFields: { agenda: 'What is new', duration: 45 },
		settings: { registration: { approval_type: 0 } },
	}),
	target: ({ data }) => ({
		required: {},
		values: {
			type: 6,
			'settings.alternative_hosts': 'ada@example.org,grace@example.org',
			record_file_id: data.recordings[0].recording_files[0].id,
		},
	}),
};

export default entry;
