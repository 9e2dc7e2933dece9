import { day, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Any plan; some settings need a paid one',
	goodToKnow: [
		'A topic alone is enough: Zoom then makes a meeting that starts now and lasts an hour.',
		'**Recurring, Fixed Time** needs **Recurrence**: how often, on which days, until when. It ends after seven times unless you choose something else under **Ends**; _Never_ has no end.',
		'**Start Time** without an offset is meant in **Timezone**, or else in the zone of the workflow. A time such as `2026-12-01T09:00:00Z` is taken as it is.',
		"Settings that you do not add are those of the user: Zoom takes the user's own defaults for watermark, Q&A, meeting summary, AI Companion questions, interpretation and the like.",
		"Zoom drops some settings without a word: those that the account or the host has locked, **Approval Type** for a meeting without a fixed time, and **Join Before Host Time** while joining before the host is off in the host's own settings. With **Report Ignored Settings** under Options the meeting is read back, and `ignored_settings` lists what Zoom did not keep. When it cannot be read back, the meeting is there all the same: then `ignored_settings` is `null` and `ignored_settings_error` says why.",
		'`start_url` is a secret: who has it is host. It works for two hours; [Get](#get) gives a new one.',
		'Zoom takes 100 requests a day to create or change meetings of one host, whatever the plan. Spread bigger jobs over several hosts.',
		'When the connection breaks, the request is not repeated, as there might be two meetings then.',
	],
	call: (account) => ({
		topic: 'Weekly planning',
		type: 2,
		start_time: `${day(account, 9)}T09:00:00`,
		additionalFields: { agenda: 'What is next', duration: 45 },
	}),
	target: () => ({ required: {}, values: {} }),
};

export default entry;
