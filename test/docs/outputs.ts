import type { INodeParameters } from 'n8n-workflow';
import type { Sandbox } from '../../sandbox';
import { byId } from '../nodes/Zoom/resources/setup';

const person = { email: 'robin@example.org', first_name: 'Robin' };
const monthAgo = () => new Date(Date.now() - 29 * 86_400_000).toISOString().slice(0, 10);
const open = { settings: { approval_type: 0 } };

/** A meeting that two people attended, and its UUID. */
function held({ control }: Sandbox) {
	const { id } = control.addMeeting();
	const people = [{ name: 'Robin' }, { name: 'Sam', email: 'sam@example.org' }];
	return { id, uuid: control.endMeeting({ id, participants: people }).uuid };
}

const ownerOfRecordings = ({ data }: Sandbox) => byId(data.recordings[0].host_id);

/** Parameters with which each operation finds something in the sandbox, by resource and operation. */
export const operationCalls: Record<string, (sandbox: Sandbox) => INodeParameters> = {
	'archivedFile/getAll': () => ({ returnAll: true }),
	'device/getAll': () => ({ returnAll: true }),
	'meeting/addRegistrant': ({ control }) => ({
		meetingId: byId(control.addMeeting(open).id),
		...person,
	}),
	'meeting/create': () => ({ topic: 'Weekly planning' }),
	'meeting/get': ({ data }) => ({ meetingId: byId(data.meetings[100].id) }),
	'meeting/getAll': () => ({ returnAll: true }),
	'meeting/getPastParticipants': (sandbox) => ({ pastMeetingId: byId(held(sandbox).id) }),
	'meeting/getSummary': ({ data }) => ({ pastMeetingId: byId(data.summaries[0].meeting_uuid) }),
	'meeting/update': ({ control }) => ({
		meetingId: byId(control.addMeeting().id),
		updateFields: { topic: 'Moved' },
	}),
	'recording/delete': ({ control }) => ({ recordedId: byId(control.addRecording({}).uuid) }),
	'recording/get': ({ data }) => ({ recordedId: byId(data.recordings[0].uuid) }),
	'recording/getAll': (sandbox) => ({
		userId: ownerOfRecordings(sandbox),
		returnAll: true,
		filters: { from: monthAgo() },
	}),
	'report/getDailyUsage': () => ({}),
	'webinar/addRegistrant': ({ control }) => ({
		webinarId: byId(control.addWebinar(open).id),
		...person,
	}),
	'webinar/get': ({ data }) => ({ webinarId: byId(data.webinars[0].id) }),
	'webinar/getAll': () => ({ returnAll: true }),
	'webinar/getParticipants': ({ data }) => ({
		pastWebinarId: byId(data.webinarInstances[0].session_id),
	}),
};

/** How an event is watched in the sandbox, and what makes it happen. */
export interface Occasion {
	parameters: INodeParameters;
	happen: () => unknown;
}

/** An occasion for each event. */
export const occasions: Record<string, (sandbox: Sandbox) => Occasion> = {
	dailyUsageReportChanged: ({ control }) => ({
		parameters: {},
		happen: () => control.setUsage({ date: new Date().toISOString().slice(0, 10), meetings: 1234 }),
	}),
	meetingDetailsChanged({ control }) {
		const { id } = control.addMeeting({ type: 8, recurrence: { type: 1, end_times: 3 } });
		return {
			parameters: { meetingId: byId(id) },
			happen: () =>
				control.updateMeeting({ id, topic: 'Another', settings: { mute_upon_entry: true } }),
		};
	},
	meetingRecordingChanged({ control }) {
		const { uuid } = control.addRecording({});
		return {
			parameters: { meetingId: byId(uuid) },
			happen: () => control.addRecordingFile({ uuid, recording_type: 'audio_transcript' }),
		};
	},
	meetingSummaryUpdated(sandbox) {
		const { id, uuid } = held(sandbox);
		return {
			parameters: { meetingId: byId(id) },
			happen: () => sandbox.control.setSummary({ uuid }),
		};
	},
	newCloudRecording: ({ control }) => ({
		parameters: {},
		happen: () => control.addRecording({ topic: 'Just recorded' }),
	}),
	newMeetingCreated: ({ control }) => ({
		parameters: {},
		happen: () => control.addMeeting({ topic: 'Just scheduled' }),
	}),
	newMeetingParticipant(sandbox) {
		const { id } = held(sandbox);
		return {
			parameters: { meetingId: byId(id) },
			happen: () => sandbox.control.joinParticipant({ meeting: id, name: 'Kim' }),
		};
	},
	newWebinarCreated: ({ control }) => ({
		parameters: {},
		happen: () => control.addWebinar({ topic: 'Just announced' }),
	}),
	newWebinarParticipant({ control, data }) {
		const id = data.webinarInstances[0].session_id;
		return {
			parameters: { webinarId: byId(id) },
			happen: () => control.joinWebinarParticipant({ webinar: id, name: 'Kim' }),
		};
	},
	userInformationChanged: ({ control }) => ({
		parameters: {},
		happen: () => control.updateUser({ id: 'me', dept: 'Expeditions' }),
	}),
	webinarDetailsChanged({ control }) {
		const { id } = control.addWebinar();
		return {
			parameters: { webinarId: byId(id) },
			happen: () => control.updateWebinar({ id, agenda: 'What is next' }),
		};
	},
};
