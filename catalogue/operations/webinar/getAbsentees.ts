import { byId, type OperationEntry } from '../../entry';
import { series } from '../../series';

const entry: OperationEntry = {
	wants: 'Pro or higher, with the Webinar add-on, and registration switched on',
	goodToKnow: [
		'A number means the latest session, a UUID one certain session. [Get Past Instances](#get-past-instances) lists the UUIDs.',
		'Zoom wants the UUID of a session here. If you give a number, the node looks up the latest session first; that is a second Light request and wants `webinar:read:list_past_instances` as well. Without that scope the number itself is sent.',
		'**Occurrence** says which date of a recurring webinar is meant; give the number of the webinar then.',
		'It counts as a Heavy request, of which Zoom takes only so many in a day.',
	],
	call: ({ data }) => ({ pastWebinarId: byId(data.webinarInstances[0].uuid), limit: 20 }),
	target({ control, data }) {
		const [{ uuid, session_id: id }] = data.webinarInstances;
		const [{ occurrence_id }] = control.updateWebinar({ id, ...series, type: 9 }).occurrences!;
		return { required: { pastWebinarId: byId(uuid) }, values: { occurrence_id } };
	},
};

export default entry;
