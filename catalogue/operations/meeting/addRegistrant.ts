import { byId, person, type OperationEntry } from '../../entry';
import { answers, firstTwo, questions, series } from '../../series';

const entry: OperationEntry = {
	wants: 'A licensed host, and registration switched on',
	goodToKnow: [
		"Registration is on when **Approval Type** of the meeting (Settings > Registration in Create and Update) is Approve Automatically or Approve Manually. When it is off, the message says so. A recurring meeting without a fixed time can't have it.",
		'**Custom Questions** has to repeat each question exactly as the registration form has it.',
		'For a recurring meeting, **Occurrence Names or IDs** says which dates the person comes to.',
		'Zoom takes three registrations a day of the same person for the same meeting.',
		'A registration is not repeated when the connection breaks, as it might happen twice.',
		'`join_url` is for this person alone. It is missing while the person waits for approval.',
	],
	call: ({ control }) => ({
		meetingId: byId(control.addMeeting({ settings: { approval_type: 0 } }).id),
		...person,
		additionalFields: { last_name: 'Lee' },
	}),
	target({ control }) {
		const meeting = control.addMeeting({ ...series, settings: { approval_type: 0 }, questions });
		return {
			required: { meetingId: byId(meeting.id), ...person },
			values: { ...answers, occurrence_ids: firstTwo(meeting.occurrences) },
		};
	},
};

export default entry;
