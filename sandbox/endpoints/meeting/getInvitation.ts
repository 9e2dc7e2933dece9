import { hostById, meetingOf } from '../../behaviour/access';
import { joinUrl } from '../../views/urls';
import { endpoint } from '../endpoint';
import { integer, list, object, string } from '../shapes/schema';

export const getMeetingInvitation = endpoint('GET /meetings/{meetingId}/invitation', {
	id: 'meetingInvitation',
	rate: 'Light',
	scopes: {
		classic: ['meeting:read'],
		granular: ['meeting:read:invitation'],
		levels: ['user', 'admin', 'master'],
	},
	path: { meetingId: integer },
	answer: object({ invitation: string, sip_links: list(string) }),
	handle(call, context) {
		const meeting = meetingOf(call, context);
		const { display_name } = hostById(meeting, context);
		const lines = [
			`${display_name} is inviting you to a scheduled Zoom meeting.`,
			'',
			`Topic: ${meeting.topic}`,
			...(meeting.start_time ? [`Time: ${meeting.start_time}`] : []),
			'',
			'Join Zoom Meeting',
			joinUrl(meeting, context),
			'',
			`Meeting ID: ${meeting.id}`,
			...(meeting.password ? [`Passcode: ${meeting.password}`] : []),
		];
		return {
			invitation: lines.join('\r\n'),
			sip_links: [`sip:${meeting.id}@zoomcrc.example`],
		};
	},
});
