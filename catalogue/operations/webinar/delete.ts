import { byId, type OperationEntry } from '../../entry';
import { series } from '../../series';

const entry: OperationEntry = {
	wants: 'Pro or higher, with the Webinar add-on',
	goodToKnow: [
		'**Whole Webinar** deletes a recurring webinar with all its occurrences, and its registrants. n8n cannot bring it back.',
		'**One Occurrence** deletes one date; the others stay. When **Occurrence** is empty, as when an expression gives nothing, nothing is deleted.',
		'Nobody gets an email unless you switch on **Email Registrants and Panelists** under Options.',
		'A webinar or occurrence that is gone already is told as such. **Succeed if Already Gone** under Options counts it as done: the item then has `already_gone`.',
		'A webinar that is running cannot be deleted: [End](#end) it first. One that was made through an event directory is deleted there.',
		'When the connection breaks, the request is not repeated.',
	],
	call: ({ control }) => ({
		webinarId: byId(control.addWebinar({ topic: 'Product tour' }).id),
	}),
	target({ control }) {
		const { id, occurrences } = control.addWebinar({ ...series, type: 9 });
		const [{ occurrence_id }] = occurrences!;
		return { required: { webinarId: byId(id) }, values: { occurrence_id } };
	},
	inWorkflow: { webinarId: byId("={{ $('Webinar: Create').last().json.id }}") },
};

export default entry;
