import { userOf } from '../../behaviour/access';
import { handOver, removeUser } from '../../behaviour/users';
import { ZoomError } from '../../errors';
import { endpoint } from '../endpoint';
import { boolean, enumOf, string } from '../shapes/schema';

export const deleteUser = endpoint('DELETE /users/{userId}', {
	id: 'userDelete',
	rate: 'Light',
	scopes: {
		classic: ['user:write'],
		granular: ['user:delete:user'],
		levels: ['user', 'admin', 'master'],
	},
	status: 204,
	path: { userId: string },
	query: {
		encrypted_email: { ...boolean, default: false },
		action: { ...enumOf(string, ['disassociate', 'delete']), default: 'disassociate' },
		transfer_email: string,
		transfer_meeting: boolean,
		transfer_webinar: boolean,
		transfer_recording: boolean,
		transfer_whiteboard: boolean,
		transfer_clipfiles: boolean,
		transfer_notes: boolean,
		transfer_visitors: boolean,
		transfer_docs: boolean,
	},
	handle(call, context) {
		const user = userOf(call, context);
		if (user.role_id === '0')
			throw new ZoomError(400, 200, 'Cannot delete a user out of your account.');
		if (user.role_id === '1' && call.query.action !== 'delete') {
			throw new ZoomError(400, 1117, 'You can not disassociate an Admin user.');
		}
		handOver(user, call.query, context);
		removeUser(user, context);
	},
});
