import { flag } from '../builders';
import { audioAndVideo } from '../meeting/audioAndVideo';
import { besides } from '../meeting/setting';

/** How people hear and see the webinar. */
export const webinarAudioAndVideo = besides(
	audioAndVideo,
	[
		'allow_host_control_participant_mute_state',
		'audio',
		'audio_conference_info',
		'global_dial_in_countries',
		'host_video',
	],
	[
		flag(
			'send_1080p_video_to_attendees',
			'Always 1080p for Attendees',
			'Whether attendees always get video in 1080p',
		),
		flag('hd_video', 'HD Video', 'Whether video is in HD'),
		flag('hd_video_for_attendees', 'HD Video for Attendees', 'Whether attendees get video in HD'),
		flag(
			'panelists_video',
			'Panelists Video',
			'Whether the cameras of panelists are on when they join',
		),
		flag(
			'enable_session_branding',
			'Session Branding',
			'Whether backgrounds and name tags show the brand that the host has set up',
		),
	],
);
