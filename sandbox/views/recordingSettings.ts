import type { Recording } from '../data/types';

/** How a recording is shared, with what applies until it is set. */
export const recordingSettings = ({ settings, topic, password, ...recording }: Recording) => ({
	share_recording: 'publicly',
	recording_authentication: false,
	viewer_download: true,
	password,
	on_demand: false,
	approval_type: 2,
	send_email_to_host: false,
	show_social_share_buttons: false,
	topic,
	auto_delete: recording.auto_delete,
	auto_delete_date: recording.auto_delete_date,
	...settings,
});
