import { webinarOccurrenceOf, webinarOf } from '../../behaviour/access';
import { checkWebinarRules } from '../../behaviour/rules';
import { changeOccurrence, changeSession } from '../../behaviour/sessionBody';
import { ZoomError } from '../../errors';
import { endpoint } from '../endpoint';
import { boolean, integer, list, object, string } from '../shapes/schema';
import { webinarMembers, webinarSettings } from '../shapes/webinar';

/** Those of one occurrence that can change. */
const SETTINGS_OF_OCCURRENCE = [
	'host_video',
	'panelists_video',
	'hd_video',
	'add_watermark',
	'auto_recording',
];

export const updateWebinar = endpoint('PATCH /webinars/{webinarId}', {
	id: 'webinarUpdate',
	rate: 'Light',
	scopes: {
		classic: ['webinar:write'],
		granular: ['webinar:update:webinar'],
		levels: ['user', 'admin', 'master'],
	},
	status: 204,
	path: { webinarId: integer },
	query: { occurrence_id: string },
	body: object({
		...webinarMembers,
		settings: object({
			...webinarSettings,
			authentication_name: string,
			notify_registrants: boolean,
		}),
		tracking_fields: list(object({ field: string, value: string })),
	}),
	handle(call, context) {
		const webinar = webinarOf(call, context);
		const { body, query } = call;
		if (webinar.status === 'started' && webinar.is_simulive) {
			throw new ZoomError(
				400,
				3000,
				'You cannot update or delete simulive webinars that have started using this method.',
			);
		}
		checkWebinarRules(body, context);
		if (context.options.limits) context.limits.takeHostWrite(webinar.host_id);
		if (query.occurrence_id === undefined) {
			changeSession(webinar, body, context);
		} else {
			const occurrence = webinarOccurrenceOf(webinar, String(query.occurrence_id));
			changeOccurrence(webinar, occurrence, body, SETTINGS_OF_OCCURRENCE, context);
		}
	},
});
