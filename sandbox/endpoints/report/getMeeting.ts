import { pastMeetingOf } from '../../behaviour/access';
import { needsReports } from '../../behaviour/reports';
import { sessionReport as view } from '../../views/reports';
import { endpoint } from '../endpoint';
import { sessionReport } from '../shapes/report';
import { string } from '../shapes/schema';

export const reportMeeting = endpoint('GET /report/meetings/{meetingId}', {
	id: 'reportMeetingDetails',
	rate: 'Heavy',
	scopes: {
		classic: ['report:read'],
		granular: ['report:read:meeting'],
		levels: ['admin', 'master'],
	},
	path: { meetingId: string },
	answer: sessionReport,
	handle(call, context) {
		needsReports(context);
		return view(pastMeetingOf(call, context), context);
	},
});
