import { joined } from '../../request/parsers';
import { string } from '../builders';
import { alternativeHosts } from '../meeting/alternativeHosts';
import { besides } from '../meeting/setting';

/** Who can stand in for the host. Zoom takes commas here, and semicolons for a meeting. */
export const webinarAlternativeHosts = besides(
	alternativeHosts,
	['alternative_host_update_polls'],
	[
		string(
			'alternative_hosts',
			'Hosts',
			'Email addresses or user IDs with commas between, of users of the same account. Leave empty to remove all.',
			'jane@example.com, joe@example.com',
			{ parse: joined(',') },
		),
	],
);
