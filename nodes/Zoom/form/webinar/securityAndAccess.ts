import { flag } from '../builders';
import { enforceLogin, loginDomains, securityAndAccess } from '../meeting/securityAndAccess';
import { besides } from '../meeting/setting';

/** Who gets in, and how the webinar is protected. */
export const webinarSecurityAndAccess = besides(
	securityAndAccess,
	[
		'authentication_domains',
		'authentication_name',
		'authentication_option',
		'meeting_authentication',
	],
	[
		flag(
			'add_audio_watermark',
			'Audio Watermark',
			'Whether the sound carries a mark that names who listens',
		),
		enforceLogin,
		loginDomains,
		flag(
			'panelist_authentication',
			'Require Authentication of Panelists',
			'Whether panelists have to be signed in to Zoom',
		),
		flag('add_watermark', 'Watermark', 'Whether what is shown carries the name of the viewer'),
	],
);
