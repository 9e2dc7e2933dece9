import { byId, type OperationEntry } from '../../entry';
import { series } from '../../series';

const entry: OperationEntry = {
	wants: 'Any plan',
	goodToKnow: [
		'Zoom knows scheduled meetings only until they expire: 30 days after the date, for recurring ones a year after the last date.',
		'**Simplify** leaves out the settings. Switch it off to get them.',
		'`start_url` is made anew at each read and works for two hours.',
		'**Occurrence** gets one date of a recurring meeting. The IDs are in `occurrences`.',
	],
	call: ({ control }) => ({
		meetingId: byId(control.addMeeting({ topic: 'Weekly planning' }).id),
	}),
	target({ control }) {
		const { id, occurrences } = control.addMeeting(series);
		const [{ occurrence_id }] = occurrences!;
		return { required: { meetingId: byId(id) }, values: { occurrence_id } };
	},
};

export default entry;
