import { hostOf, needsWebinars } from '../../behaviour/access';
import { checkWebinarRules, startInUtc } from '../../behaviour/rules';
import { applyBody, scheduledFor } from '../../behaviour/sessionBody';
import { iso } from '../../data/maker';
import { makeWebinar } from '../../data/webinars';
import { createdView } from '../../views/sessions';
import { endpoint } from '../endpoint';
import { boolean, list, object, string } from '../shapes/schema';
import { webinarAnswer, webinarMembers, webinarSettings } from '../shapes/webinar';

export const createWebinar = endpoint('POST /users/{userId}/webinars', {
	id: 'webinarCreate',
	rate: 'Light',
	scopes: {
		classic: ['webinar:write'],
		granular: ['webinar:write:webinar'],
		levels: ['user', 'admin', 'master'],
	},
	status: 201,
	path: { userId: string },
	body: object({
		...webinarMembers,
		template_id: string,
		default_passcode: { ...boolean, default: true },
		settings: object(webinarSettings),
		tracking_fields: list(object({ field: string, value: string }, ['field'])),
	}),
	answer: object(webinarAnswer),
	handle(call, context) {
		const { body } = call;
		const { data, maker, options } = context;
		const now = options.now();
		const caller = hostOf(call, context);
		needsWebinars(caller, context);
		checkWebinarRules(body, context);
		const host = scheduledFor(body, context) ?? caller;
		if (options.limits) context.limits.takeHostWrite(host.id);

		const webinar = makeWebinar(maker, host, maker.uuid(), now, now);
		Object.assign(webinar, {
			topic: 'Zoom Webinar',
			duration: 60,
			created_at: iso(now),
			creation_source: 'open_api',
		});
		if (body.default_passcode === false) delete webinar.password;
		if (typeof body.start_time === 'string') {
			webinar.start_time = startInUtc(body.start_time, body.timezone, host);
		}
		applyBody(webinar, body, context);
		data.webinars.push(webinar);
		return createdView(webinar, 'webinar', context);
	},
});
