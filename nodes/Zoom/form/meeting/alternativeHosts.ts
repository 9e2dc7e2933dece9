import { joined } from '../../request/parsers';
import { flag, string } from '../builders';
import { settingGroup } from './setting';

/** Who can stand in for the host. */
export const alternativeHosts = settingGroup('Alternative Hosts', 'alternativeHosts', [
	flag(
		'alternative_host_update_polls',
		'Edit Polls',
		'Whether alternative hosts can add and edit polls',
	),
	flag(
		'alternative_host_manage_cloud_recording',
		'Manage Recordings',
		'Whether alternative hosts can manage the cloud recordings of the meeting',
	),
	flag(
		'alternative_host_manage_meeting_summary',
		'Manage Summary',
		'Whether alternative hosts can manage the summary of the meeting',
	),
	flag(
		'alternative_hosts_email_notification',
		'Email Alternative Hosts',
		'Whether alternative hosts get an email',
	),
	flag(
		'email_notification',
		'Email About Changes',
		'Whether alternative hosts and users who can schedule for the host get an email about changes',
	),
	string(
		'alternative_hosts',
		'Hosts',
		'Email addresses or user IDs with commas between: licensed users of the same account, or Zoom refuses the whole meeting. Leave empty to remove all.',
		'jane@example.com, joe@example.com',
		{ parse: joined(';') },
	),
]);
