import { recordingOf } from '../../behaviour/access';
import type { Recording } from '../../data/types';
import { endpoint } from '../endpoint';
import { recordingSettings } from '../shapes/recording';
import { object, string } from '../shapes/schema';

/** Settings that the recording itself shows. */
const OWN = ['topic', 'password', 'auto_delete'] satisfies Array<keyof Recording>;

export const updateRecordingSettings = endpoint('PATCH /meetings/{meetingId}/recordings/settings', {
	id: 'recordingSettingsUpdate',
	rate: 'Light',
	scopes: {
		classic: ['recording:write'],
		granular: ['cloud_recording:update:recording_settings'],
		levels: ['user', 'admin', 'master'],
	},
	status: 204,
	path: { meetingId: string },
	body: object(recordingSettings),
	handle({ body, ...call }, context) {
		const recording = recordingOf({ ...call, body }, context);
		Object.assign(recording.settings, body);
		for (const name of OWN) if (name in body) Object.assign(recording, { [name]: body[name] });
	},
});
