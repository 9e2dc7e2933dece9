import { byId, person, type OperationEntry } from '../../entry';
import { answers, firstTwo, questions, series } from '../../series';

const entry: OperationEntry = {
	wants: 'Pro or higher, with the Webinar add-on, and registration switched on',
	goodToKnow: [
		'**Custom Questions** has to repeat each question exactly as the registration form has it.',
		'For a recurring webinar, **Occurrence Names or IDs** says which dates the person comes to.',
		'Zoom takes three registrations a day of the same person for the same webinar, and none after the webinar.',
		'A registration is not repeated when the connection breaks, as it might happen twice.',
		'`join_url` is for this person alone. It is missing while the person waits for approval.',
	],
	call: ({ control }) => ({
		webinarId: byId(control.addWebinar({}).id),
		...person,
	}),
	target({ control }) {
		const webinar = control.addWebinar({ ...series, type: 9, questions });
		return {
			required: { webinarId: byId(webinar.id), ...person },
			values: { ...answers, occurrence_ids: firstTwo(webinar.occurrences) },
		};
	},
};

export default entry;
