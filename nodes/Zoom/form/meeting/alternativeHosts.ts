import { joined } from '../../request/parsers';
import { setting, settingGroup } from './setting';

/** Who can stand in for the host. */
export const alternativeHosts = settingGroup('Alternative Hosts', 'alternativeHosts', [
	setting({
		displayName: 'Edit Polls',
		name: 'alternative_host_update_polls',
		type: 'boolean',
		default: true,
		description: 'Whether alternative hosts can add and edit polls',
	}),
	setting({
		displayName: 'Manage Recordings',
		name: 'alternative_host_manage_cloud_recording',
		type: 'boolean',
		default: true,
		description: 'Whether alternative hosts can manage the cloud recordings of the meeting',
	}),
	setting({
		displayName: 'Manage Summary',
		name: 'alternative_host_manage_meeting_summary',
		type: 'boolean',
		default: true,
		description: 'Whether alternative hosts can manage the summary of the meeting',
	}),
	setting({
		displayName: 'Email Alternative Hosts',
		name: 'alternative_hosts_email_notification',
		type: 'boolean',
		default: true,
		description: 'Whether alternative hosts get an email',
	}),
	setting({
		displayName: 'Email About Changes',
		name: 'email_notification',
		type: 'boolean',
		default: true,
		description:
			'Whether alternative hosts and users who can schedule for the host get an email about changes',
	}),
	setting(
		{
			displayName: 'Hosts',
			name: 'alternative_hosts',
			type: 'string',
			default: '',
			placeholder: 'e.g. jane@example.com, joe@example.com',
			description:
				'Email addresses or user IDs with commas between: licensed users of the same account, or Zoom refuses the whole meeting. Leave empty to remove all.',
		},
		{ parse: joined(';') },
	),
]);
