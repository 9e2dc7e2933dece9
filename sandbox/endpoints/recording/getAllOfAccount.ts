import { listedRecordings } from '../../behaviour/recordings';
import { noPermission } from '../../errors';
import { endpoint } from '../endpoint';
import { pageEnvelope, pageQuery } from '../shapes/pages';
import { recording } from '../shapes/recording';
import { date, integer, list, object, string } from '../shapes/schema';

export const listRecordingsOfAccount = endpoint('GET /accounts/{accountId}/recordings', {
	id: 'ListRecordingsOfAnAccount',
	rate: 'Medium',
	scopes: {
		classic: ['recording:read', 'account:read'],
		granular: ['cloud_recording:read:list_account_recordings'],
		levels: ['admin', 'master'],
	},
	path: { accountId: string },
	query: {
		...pageQuery,
		from: date,
		to: date,
		include_fields: string,
		ttl: { ...integer, minimum: 0, maximum: 604800 },
	},
	listKey: 'meetings',
	answer: object({ ...pageEnvelope, from: string, to: string, meetings: list(object(recording)) }),
	handle(call, context) {
		// Any other account, and also its own by ID, takes the rights of a master account.
		if (call.path.accountId !== 'me') throw noPermission();
		return listedRecordings(context.data.recordings, call, context);
	},
});
