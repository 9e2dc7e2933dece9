import { byId, type OperationEntry } from '../../entry';
import { series } from '../../series';

const entry: OperationEntry = {
	wants: 'Pro or higher, with the Webinar add-on',
	goodToKnow: [
		'**Simplify** leaves out the settings. Switch it off to get them.',
		'`start_url` is a secret: who has it is host. It is made anew at each read.',
		'**Occurrence** gets one date of a recurring webinar. The IDs are in `occurrences`.',
	],
	call: ({ control }) => ({
		webinarId: byId(control.addWebinar({ topic: 'Product tour' }).id),
	}),
	target({ control }) {
		const { id, occurrences } = control.addWebinar({ ...series, type: 9 });
		const [{ occurrence_id }] = occurrences!;
		return { required: { webinarId: byId(id) }, values: { occurrence_id } };
	},
};

export default entry;
