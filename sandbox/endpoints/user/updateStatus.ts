import { userOf } from '../../behaviour/access';
import { ZoomError } from '../../errors';
import { endpoint } from '../endpoint';
import { enumOf, object, string } from '../shapes/schema';

export const updateUserStatus = endpoint('PUT /users/{userId}/status', {
	id: 'userStatus',
	rate: 'Light',
	scopes: {
		classic: ['user:write'],
		granular: ['user:update:status'],
		levels: ['user', 'admin', 'master'],
	},
	status: 204,
	path: { userId: string },
	body: object({ action: enumOf(string, ['activate', 'deactivate', 'clock_in', 'clock_out']) }, [
		'action',
	]),
	/** Nothing that can be read tells who has clocked in. */
	handle(call, context) {
		const user = userOf(call, context);
		const { action } = call.body;
		if (action !== 'activate' && action !== 'deactivate') return;
		if (user.role_id === '0' || user.role_id === '1') {
			throw new ZoomError(
				400,
				200,
				"Zoom Room and Admin users' status cannot be activated or deactivated.",
			);
		}
		user.status = action === 'activate' ? 'active' : 'inactive';
		if (action === 'deactivate') user.type = 1;
	},
});
