import { recordingOf } from '../../behaviour/access';
import { recordingSettings as view } from '../../views/recordingSettings';
import { endpoint } from '../endpoint';
import { recordingSettings } from '../shapes/recording';
import { object, string } from '../shapes/schema';

export const getRecordingSettings = endpoint('GET /meetings/{meetingId}/recordings/settings', {
	id: 'recordingSettingUpdate',
	rate: 'Light',
	scopes: {
		classic: ['recording:read'],
		granular: ['cloud_recording:read:recording_settings'],
		levels: ['user', 'admin', 'master'],
	},
	path: { meetingId: string },
	answer: object({ ...recordingSettings, authentication_name: string, auto_delete_date: string }),
	handle: (call, context) => view(recordingOf(call, context)),
});
