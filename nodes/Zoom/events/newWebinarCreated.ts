import { userPicker } from '../form/pickers';
import { newItems } from '../polling/newItems';
import { timeOf } from '../polling/time';
import { unlessRefused } from '../http/refusedAnswer';
import { createdSince, exactly, idOf } from './answers';
import { listQuery, pageSize, segment, triggerOptions } from './form';

const MEMBERS = [
	'agenda',
	'created_at',
	'duration',
	'host_id',
	'id',
	'join_url',
	'occurrences',
	'settings',
	'start_time',
	'start_url',
	'timezone',
	'topic',
	'type',
	'uuid',
];

const user = userPicker('Whose webinars to watch');

/**
 * The list has no settings, occurrences and start link, so each new webinar is read once more.
 */
export const newWebinarCreated = newItems({
	value: 'newWebinarCreated',
	name: 'New Webinar Created',
	description: 'Fires once for each webinar that is created',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/users/{userId}/webinars',
	requirements:
		'Needs a webinar license and the scopes webinar:read:list_webinars and webinar:read:webinar.',
	whenEmpty: "Check 'User': Zoom lists no webinar for the user. Expired webinars are not listed.",
	fields: [...user.fields, triggerOptions([pageSize])],
	parameters: async (context) => ({ user: await segment(context, user) }),
	async read(run) {
		return await run.list({
			path: `/users/${String(run.parameters.user)}/webinars`,
			query: listQuery(run.context),
			rate: 'Medium',
			key: 'webinars',
			byNumber: true,
		});
	},
	key: ({ id }) => idOf(id),
	time: ({ created_at: createdAt }) => timeOf(createdAt),
	ignoreBefore: createdSince,
	async payload(webinar, run) {
		const details = await unlessRefused(
			run.get(`/webinars/${String(webinar.id)}`, {}, 'Light'),
			[3001],
		);
		return exactly({ ...webinar, ...details }, MEMBERS);
	},
});
