import type { INodeParameters } from 'n8n-workflow';
import type { Sandbox } from '../../sandbox';
import { byId } from '../nodes/Zoom/resources/setup';

/** A meeting that two people attended, and its UUID. */
function held({ control }: Sandbox) {
	const { id } = control.addMeeting();
	const people = [{ name: 'Robin' }, { name: 'Sam', email: 'sam@example.org' }];
	return { id, uuid: control.endMeeting({ id, participants: people }).uuid };
}

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
