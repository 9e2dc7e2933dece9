import { pastWebinarOf } from '../../behaviour/access';
import { needsReports } from '../../behaviour/reports';
import { sessionReport as view } from '../../views/reports';
import { endpoint } from '../endpoint';
import { sessionReport } from '../shapes/report';
import { string } from '../shapes/schema';

export const reportWebinar = endpoint('GET /report/webinars/{webinarId}', {
	id: 'reportWebinarDetails',
	rate: 'Heavy',
	scopes: {
		classic: ['report:read'],
		granular: ['report:read:webinar'],
		levels: ['admin', 'master'],
	},
	path: { webinarId: string },
	answer: sessionReport,
	handle(call, context) {
		needsReports(context);
		return view(pastWebinarOf(call, context), context);
	},
});
